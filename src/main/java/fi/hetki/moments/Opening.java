package fi.hetki.moments;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the log form is opened.
 *
 * @param draft which one to go on with
 * @param begin "anew" for another one; "blank" for a phone that keeps the form for later, without a word of anybody
 * @param place the code of the place
 * @param words what the form begins with
 * @param shared another app has brought something
 */
record Opening(@Nullable UUID draft, @Nullable String begin, @Nullable String place, @Nullable String words,
		@Nullable String shared) {

	boolean isBlank() {
		return "blank".equals(this.begin);
	}

	boolean isShared() {
		return this.shared != null;
	}

	String code() {
		return Objects.toString(this.place, "");
	}

	String text() {
		return Objects.toString(this.words, "");
	}

	/** @param fresh it was touched a short while ago */
	boolean goesOnWith(UUID draft, boolean fresh) {
		boolean another = this.begin != null || this.place != null || this.words != null || this.shared != null;
		return (this.draft != null) ? this.draft.equals(draft) : fresh && !another;
	}
}
