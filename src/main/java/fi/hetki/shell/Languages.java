package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The person's own language; before she has signed in what she chose here, else her browser's; else English. */
@Component("localeResolver")
public class Languages implements LocaleResolver {

	/** In the order in which the sign-in page offers them. */
	public static final List<String> ALL = List.of("fi", "sv", "en");

	/** Request attribute with the language of a page that is meant for somebody else than whoever uses this browser. */
	public static final String OF_THIS_PAGE = Languages.class.getName() + ".page";

	private static final String COOKIE = "hetki-language";

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(OF_THIS_PAGE) instanceof String language) {
			return new Locale(language);
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
			return new Locale(me.language());
		}
		Cookie chosen = WebUtils.getCookie(request, COOKIE);
		return (chosen != null && ALL.contains(chosen.getValue())) ? new Locale(chosen.getValue()) : ofBrowser(request);
	}

	private Locale ofBrowser(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.map(Locale::getLanguage)
			.filter(ALL::contains)
			.findFirst()
			.map(Locale::new)
			.orElse(Locale.ENGLISH);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response != null && locale != null && ALL.contains(locale.getLanguage())) {
			Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
			cookie.setPath("/");
			cookie.setHttpOnly(true);
			cookie.setAttribute("SameSite", "Lax");
			cookie.setMaxAge(365 * 24 * 60 * 60);
			response.addCookie(cookie);
		}
	}
}
