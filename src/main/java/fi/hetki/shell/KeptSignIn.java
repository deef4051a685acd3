package fi.hetki.shell;

import fi.hetki.people.Door;
import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Of a sign-in the session keeps who it was and with which password. All else is asked anew: rights are those of now, who
 * has left is out at once, who got a new role has it at once, and a new password ends every session but the one it was
 * made in. So a session says the same to every version of the program.
 */
@Component
class KeptSignIn implements SecurityContextRepository {

	/** Request attribute with who she is, for pages that have to do without our data. */
	static final String WAS = KeptSignIn.class.getName();

	private static final Pattern SENTENCE = Pattern.compile("([0-9a-f-]{36}) [0-9a-f]{16}");

	private final Door door;

	KeptSignIn(Door door) {
		this.door = door;
	}

	/** Whose session it is, in which {@link SealedSession#WHO} says so; empty where another version said it in other words. */
	static Optional<String> person(@Nullable String who) {
		return Optional.ofNullable(who).map(SENTENCE::matcher).filter(Matcher::matches).map(it -> it.group(1));
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder asked) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		HttpSession session = asked.getRequest().getSession(false);
		String who = who(session);
		if (who != null) {
			Optional<SignedIn> here = person(who).flatMap(it -> this.door.stillHere(UUID.fromString(it))).filter(it -> who.equals(sentence(it)));
			here.ifPresentOrElse(it -> context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(it, null, it.getAuthorities())),
					session::invalidate);
			here.ifPresent(it -> asked.getRequest().setAttribute(WAS, it));
		}
		return context;
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedIn me) {
			request.getSession().setAttribute(SealedSession.WHO, sentence(me));
		}
		else if (containsContext(request)) {
			request.getSession(false).removeAttribute(SealedSession.WHO);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return who(request.getSession(false)) != null;
	}

	private static @Nullable String who(@Nullable HttpSession session) {
		return (session != null) ? (String) session.getAttribute(SealedSession.WHO) : null;
	}

	private static String sentence(SignedIn me) {
		return me.id() + " " + me.passwordMark();
	}
}
