package fi.hetki.running;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Figures, backups and the list of what is built in are for whoever has the operator's token, whatever her role here.
 * Without a token that door is closed to all.
 */
@Configuration(proxyBeanMethods = false)
class OperatorDoor {

	private static final String[] BEHIND = { "/actuator/prometheus", "/actuator/sbom", "/actuator/sbom/*", "/actuator/health/backup" };

	@Bean
	@Order(0)
	SecurityFilterChain operator(HttpSecurity http, @Value("${hetki.operator.token}") String token) throws Exception {
		HttpStatusEntryPoint closed = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
		http.securityMatcher(BEHIND);
		http.authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, BEHIND)
			.access((who, asked) -> new AuthorizationDecision(carries(asked.getRequest(), token)))
			.anyRequest().denyAll());
		http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.exceptionHandling(it -> it.authenticationEntryPoint(closed)
			.accessDeniedHandler((request, response, denied) -> response.setStatus(HttpStatus.UNAUTHORIZED.value())));
		return http.build();
	}

	/** In a time that tells nothing of how much was right. */
	static boolean carries(HttpServletRequest request, String token) {
		String given = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
		return !token.isBlank() && MessageDigest.isEqual(("Bearer " + token).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}
}
