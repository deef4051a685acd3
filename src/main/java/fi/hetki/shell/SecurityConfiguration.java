package fi.hetki.shell;

import fi.hetki.people.BearerGate;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import fi.hetki.people.KeyRing;
import fi.hetki.people.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Every route is denied unless a rule here allows it. */
@Configuration
class SecurityConfiguration {

	/** A photo that has been taken and not sent yet is shown by its blob: address, which no other page can know. */
	static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
			+ "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String[] FOR_ADMINS = { "/api/v1/catalogue/**", "/api/v1/routing/**" };

	/**
	 * What OWASP asks for at least: Argon2id, 19 MiB, two passes. The encoder checks every stored hash with these
	 * figures, so other ones need a name of their own beside this one.
	 */
	private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

	@Bean
	PasswordEncoder passwordEncoder() {
		// Argon2: bcrypt refuses passwords of more than 72 bytes, which is 37 times "ä".
		return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2Password4jPasswordEncoder(ARGON2)));
	}

	/** Programs that carry a personal access token: no session, and no forged form can carry it either. */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, KeyRing keys, MessageSource messages, JsonMapper json,
			Refusals refusals) throws Exception {
		http.securityMatcher(new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
				BearerGate::carriesToken));
		http.authorizeHttpRequests(rules -> rules.requestMatchers(FOR_ADMINS).hasRole(Role.ADMIN.name())
			.anyRequest().authenticated());
		http.addFilterBefore(new BearerGate(keys, messages, json), AuthorizationFilter.class);
		http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf(AbstractHttpConfigurer::disable);
		http.exceptionHandling(it -> it.accessDeniedHandler(refusals).authenticationEntryPoint(refusals));
		return http.build();
	}

	/**
	 * Cards that customers open without signing in: whoever has the link may, and nothing else here knows who she is. There
	 * is no session that a forged form could misuse, and no address is told to where a link leads.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain cards(HttpSecurity http) throws Exception {
		http.securityMatcher("/k/**");
		http.authorizeHttpRequests(rules -> rules.requestMatchers("/k/*", "/k/*/pulse").permitAll().anyRequest().denyAll());
		http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.exceptionHandling(it -> it.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
		http.headers(headers -> headers
			.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
		return http.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, KeptSignIn signIn, WantedPage wanted, Refusals refusals, Arrival arrival) throws Exception {
		http.securityContext(context -> context.securityContextRepository(signIn));
		http.servletApi(api -> api.withObjectPostProcessor(keepsIn(signIn)));
		http.requestCache(cache -> cache.requestCache(wanted));
		http.authorizeHttpRequests(rules -> rules
			.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
			.requestMatchers("/login", "/language", "/setup", "/assets/**", "/favicon.ico", "/error", "/unsubscribe/**").permitAll()
			.requestMatchers(HttpMethod.GET, "/sw.js", "/manifest.webmanifest", "/offline").permitAll()
			.requestMatchers(HttpMethod.POST, "/moments/share").permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness").permitAll()
			.requestMatchers("/admin/**").hasRole(Role.ADMIN.name())
			.requestMatchers(FOR_ADMINS).hasRole(Role.ADMIN.name())
			.requestMatchers("/", "/kept", "/me", "/me/**", "/moments/**", "/photos/**", "/customers/**", "/leads", "/leads/**", "/team", "/capacity", "/notices", "/notices/**", "/calibration", "/calibration/**", "/app/hello")
			.authenticated()
			.requestMatchers("/api/**").authenticated()
			.anyRequest().denyAll());
		// Mail programs press that one button, and carry no session that anybody could misuse. An app that shares a text
		// knows no token, and only puts it into a form that a person still has to save.
		http.csrf(csrf -> csrf.ignoringRequestMatchers("/unsubscribe/**", "/moments/share"));
		// The usual handler would keep the failure with all that was typed.
		http.formLogin(form -> form.loginPage("/login").successHandler(arrival)
			.failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath() + "/login?error")));
		http.logout(out -> out.logoutSuccessUrl("/login?out"));
		http.exceptionHandling(it -> it.accessDeniedHandler(refusals).authenticationEntryPoint(refusals));
		http.headers(headers -> headers
			.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
		return http.build();
	}

	/** Who is signed in by {@code request.login} is kept as everybody is; the configurer leaves that to the usual way. */
	private static ObjectPostProcessor<SecurityContextHolderAwareRequestFilter> keepsIn(KeptSignIn signIn) {
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends SecurityContextHolderAwareRequestFilter> O postProcess(O filter) {
				filter.setSecurityContextRepository(signIn);
				try {
					// It has been made ready by now, and would go on as it was.
					filter.afterPropertiesSet();
				}
				catch (ServletException ex) {
					throw new IllegalStateException(ex);
				}
				return filter;
			}
		};
	}
}
