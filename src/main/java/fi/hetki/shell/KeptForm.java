package fi.hetki.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form whose session had ended, kept until she has signed in again. The form says whose it
 * is ({@code _who}), so that nobody else who signs in on the same phone sees a word of it.
 */
record KeptForm(String who, String action, LinkedHashMap<String, List<String>> fields) implements Serializable {

	private static final String KEY = KeptForm.class.getName();

	private static final int LIMIT = 100_000;

	static void keep(HttpServletRequest request) {
		String who = request.getParameter("_who");
		if (who == null || !request.getMethod().equals("POST")) {
			return;
		}
		LinkedHashMap<String, List<String>> fields = new LinkedHashMap<>();
		int size = 0;
		for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
			if (!field.getKey().equals("_csrf")) {
				fields.put(field.getKey(), List.of(field.getValue()));
				size += String.join("", field.getValue()).length();
			}
		}
		if (size <= LIMIT) {
			request.getSession().setAttribute(KEY, new KeptForm(who, request.getRequestURI(), fields));
		}
	}

	static boolean waits(@Nullable HttpSession session) {
		return session != null && session.getAttribute(KEY) != null;
	}

	/** The kept form of this person; somebody else's is thrown away. */
	static Optional<KeptForm> take(HttpSession session, UUID me) {
		KeptForm kept = (KeptForm) session.getAttribute(KEY);
		session.removeAttribute(KEY);
		return Optional.ofNullable(kept).filter(it -> it.who().equals(me.toString()));
	}
}
