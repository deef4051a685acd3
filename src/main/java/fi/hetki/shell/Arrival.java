package fi.hetki.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in one goes on where one was. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

	Arrival(WantedPage wanted) {
		setRequestCache(wanted);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (KeptForm.waits(request.getSession(false))) {
			getRedirectStrategy().sendRedirect(request, response, "/kept");
		}
		else {
			super.onAuthenticationSuccess(request, response, authentication);
		}
	}
}
