package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in one goes on where one was. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

	private final Languages languages;

	Arrival(WantedPage wanted, Languages languages) {
		setRequestCache(wanted);
		this.languages = languages;
	}

	/** Her language stays with the browser, for pages that cannot ask who she is. */
	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (authentication.getPrincipal() instanceof SignedIn me) {
			this.languages.setLocale(request, response, new Locale(me.language()));
		}
		if (KeptForm.waits(request.getSession(false))) {
			getRedirectStrategy().sendRedirect(request, response, "/kept");
		}
		else {
			super.onAuthenticationSuccess(request, response, authentication);
		}
	}
}
