package fi.hetki.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent that could not be dealt with, given back so that she can send it again. The token is the one that
 * came along: what somebody else's page sent stays as worthless as it was.
 * @param files whether there were files too, which no page can give back
 */
record SentForm(String action, Map<String, List<String>> fields, boolean files) {

	/** Names of fields that hold one. */
	static final String SECRET = "(?i)(.*(password|secret).*|current|fresh|again)";

	/** Nothing where a browser sent no form, or a secret in it. */
	static Optional<SentForm> of(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		boolean form = type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
		String path = path(request);
		if (!request.getMethod().equals("POST") || !form || path.startsWith("//")) {
			return Optional.empty();
		}
		Map<String, List<String>> fields = new LinkedHashMap<>();
		try {
			request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		}
		catch (RuntimeException unread) {
			// Its files find no room, and what stands before them went with them.
			return Optional.empty();
		}
		boolean secret = fields.keySet().stream().anyMatch(it -> it.matches(SECRET));
		return (secret || fields.isEmpty()) ? Optional.empty() : Optional.of(new SentForm(path, fields, files(request, type)));
	}

	/** For a page that has a token of its own. */
	SentForm withoutToken() {
		Map<String, List<String>> others = new LinkedHashMap<>(this.fields);
		others.remove("_csrf");
		return new SentForm(this.action, others, this.files);
	}

	/** The page that was asked for, where asking again is all there is to do. */
	static Optional<String> page(HttpServletRequest request) {
		String query = request.getQueryString();
		return (Outage.isSafe(request.getMethod()) && !path(request).startsWith("//"))
				? Optional.of((query == null) ? path(request) : path(request) + "?" + query) : Optional.empty();
	}

	/** Of an error page that of what went wrong. */
	private static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) ? path : request.getRequestURI();
	}

	private static boolean files(HttpServletRequest request, String type) {
		try {
			return type.startsWith("multipart/") && request.getParts().stream().anyMatch(it -> it.getSubmittedFileName() != null && it.getSize() > 0);
		}
		catch (IOException | ServletException | IllegalStateException unread) {
			return true;
		}
	}
}
