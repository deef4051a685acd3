package fi.hetki.shell;

import fi.hetki.people.Door;
import fi.hetki.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rights are those of now, not those of the sign-in: who has left is out at once, who
 * got a new role has it at once, and a new password ends every session but the one it was made in.
 */
class StillHere extends OncePerRequestFilter {

	/** Request attribute with whom the session knows, for pages that have to do without our data. */
	static final String WAS = StillHere.class.getName();

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final Door door;

	StillHere(Door door) {
		this.door = door;
	}

	/** Error pages speak the reader's language of now, too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication was = SecurityContextHolder.getContext().getAuthentication();
		if (was != null && was.getPrincipal() instanceof SignedIn me) {
			request.setAttribute(WAS, me);
			SecurityContext now = SecurityContextHolder.createEmptyContext();
			Optional<SignedIn> fresh = this.door.stillHere(me.id()).filter(it -> it.hasPasswordOf(me));
			fresh.ifPresent(it -> now.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(it, null, it.getAuthorities())));
			SecurityContextHolder.setContext(now);
			if (fresh.filter(it -> !it.equals(me)).isPresent()) {
				// An error page is drawn after this filter: it too speaks the language that she chose meanwhile.
				this.sessions.saveContext(now, request, response);
			}
			if (fresh.isEmpty() && request.getSession(false) != null) {
				request.getSession(false).invalidate();
			}
		}
		chain.doFilter(request, response);
	}
}
