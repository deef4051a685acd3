package fi.hetki.people;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.MessageCodesResolver;

/** Every value of the wrong kind gets the same sentence; all other codes are message keys already. */
class OneSentence implements MessageCodesResolver {

	@Override
	public String[] resolveMessageCodes(String errorCode, String objectName) {
		return new String[] { errorCode };
	}

	@Override
	public String[] resolveMessageCodes(String errorCode, String objectName, String field, @Nullable Class<?> type) {
		return new String[] { errorCode.equals("typeMismatch") ? "people.form.odd" : errorCode };
	}
}
