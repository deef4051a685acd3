package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What a closed door says. Who is not signed in is asked to, and finds afterwards what she had typed; who may not see
 * something is told that it does not exist.
 */
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

	private final LoginUrlAuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException, ServletException {
		if (request.getRequestURI().startsWith("/api/")) {
			response.setHeader("WWW-Authenticate", "Bearer");
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		}
		else if (ofHtmx(request)) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
		}
		else {
			KeptForm.keep(request);
			this.login.commence(request, response, refused);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (!(refused instanceof CsrfException)) {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
		else if (request.getRequestURI().startsWith("/api/")) {
			response.sendError((signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
		}
		else if (ofHtmx(request)) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
		}
		else if (request.getRequestURI().equals("/logout")) {
			response.sendRedirect(request.getContextPath() + "/login");
		}
		else {
			KeptForm.keep(request);
			boolean form = KeptForm.waits(request.getSession(false));
			response.sendRedirect(request.getContextPath() + (signedIn() && form ? "/kept" : "/login?stale"));
		}
	}

	/** It would put the sign-in page into the middle of the form; the words typed there stay where they are. */
	private static boolean ofHtmx(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	private boolean signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn;
	}
}
