package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks where our data cannot be reached, or no more of it be stored. It stands outside of everything that asks for data, sessions too, and asks for
 * none itself, neither for who reads nor for her language.
 */
class OutagePages extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(OutagePages.class);

	/** Takes next to no room. */
	private static final Set<String> OPEN = Set.of("/login", "/logout", "/language");

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final Languages languages;

	private final Assets assets;

	private final JsonMapper json;

	private final Room room;

	OutagePages(ITemplateEngine templates, MessageSource messages, Languages languages, Assets assets, JsonMapper json, Room room) {
		this.room = room;
		this.templates = templates;
		this.messages = messages;
		this.languages = languages;
		this.assets = assets;
		this.json = json;
	}

	/** Whoever draws an error page may find the data gone, too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		if (!Outage.isSafe(request.getMethod()) && !OPEN.contains(request.getRequestURI()) && this.room.isFull()) {
			show(Outage.FULL, request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException trouble) {
			boolean begun = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) != null;
			Optional<Outage> outage = Outage.of(trouble, !Outage.isSafe(request.getMethod()), begun);
			if (outage.isEmpty() || response.isCommitted()) {
				throw trouble;
			}
			log.warn("{} {}: {}", request.getMethod(), outage.get(), said(trouble));
			show(outage.get(), request, response);
		}
	}

	private void show(Outage outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.reset();
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, Outage.LATER);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("Content-Security-Policy", SecurityConfiguration.POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SignedIn me = (request.getAttribute(KeptSignIn.WAS) instanceof SignedIn was) ? was : null;
		Locale locale = (me != null) ? new Locale(me.language()) : this.languages.resolveLocale(request);
		if (readsPages(request)) {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			page(outage, me, locale, request, response);
		}
		else {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream().write(this.json.writeValueAsBytes(outage.problem(this.messages, locale)));
		}
	}

	private static boolean readsPages(HttpServletRequest request) {
		return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE) && !request.getRequestURI().startsWith("/api/")
				&& request.getHeader("HX-Request") == null;
	}

	private void page(Outage outage, @Nullable SignedIn me, Locale locale, HttpServletRequest request, HttpServletResponse response) throws IOException {
		// It would look for its session.
		request.removeAttribute("_csrf");
		request.removeAttribute(CsrfToken.class.getName());
		Map<String, Object> model = new HashMap<>();
		model.put("kind", outage.kind());
		model.put("me", me);
		model.put("assets", this.assets);
		model.put("again", SentForm.of(request).orElse(null));
		model.put("retry", SentForm.page(request).orElse(null));
		JakartaServletWebApplication application = JakartaServletWebApplication.buildApplication(getServletContext());
		this.templates.process("shell/error", new WebContext(application.buildExchange(request, response), locale, model), response.getWriter());
	}

	/** In one line: the first cause, without a value of anybody. */
	private static String said(Throwable trouble) {
		Throwable cause = trouble;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause.getClass().getSimpleName() + ((cause.getMessage() != null) ? ": " + cause.getMessage().lines().findFirst().orElse("") : "");
	}

	@Configuration(proxyBeanMethods = false)
	static class Registration {

		/** Outside of the sessions, inside of what counts requests. */
		@Bean
		FilterRegistrationBean<OutagePages> outagePages(ITemplateEngine templates, MessageSource messages, Languages languages, Assets assets, JsonMapper json, Room room) {
			FilterRegistrationBean<OutagePages> filter = new FilterRegistrationBean<>(new OutagePages(templates, messages, languages, assets, json, room));
			filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
			filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
			return filter;
		}
	}
}
