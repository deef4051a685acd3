package fi.hetki.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;

/** The page that somebody asked for before she was signed in: its address and nothing of what her browser said beside it. */
@Component
class WantedPage implements RequestCache {

	private static final String KEY = WantedPage.class.getName();

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		boolean page = HttpMethod.GET.matches(request.getMethod()) && request.getHeader("X-Requested-With") == null
				&& String.valueOf(request.getHeader("Accept")).matches("null|.*(text/html|\\*/\\*).*");
		if (page) {
			request.getSession().setAttribute(KEY, UrlUtils.buildFullRequestUrl(request));
		}
	}

	/** Told once. */
	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		String address = (session != null) ? (String) session.getAttribute(KEY) : null;
		removeRequest(request, response);
		return (address != null) ? new SimpleSavedRequest(address) : null;
	}

	/** What was asked for is asked for again by the browser, so there is nothing to be put in its place. */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(KEY);
		}
	}
}
