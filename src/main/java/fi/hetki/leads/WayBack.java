package fi.hetki.leads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after an act: to the list or board that she came from, filters and all, else to the lead. */
public final class WayBack {

	private WayBack() {
	}

	static String to(@Nullable String list, UUID lead) {
		return to(list, "/leads/" + lead);
	}

	/** Only a list or board of leads, never another address that somebody has put into a form. */
	public static String to(@Nullable String list, String otherwise) {
		boolean known = list != null && list.matches("/leads(/board|/[0-9a-f-]{36})?(\\?[\\w=&~%.:+,!*-]*)?");
		return "redirect:" + (known ? list : otherwise);
	}
}
