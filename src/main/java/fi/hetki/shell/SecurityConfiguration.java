package fi.hetki.shell;

import fi.hetki.people.Door;
import fi.hetki.people.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.util.Map;

/** Every route is denied unless a rule here allows it. */
@Configuration
class SecurityConfiguration {

	static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	PasswordEncoder passwordEncoder() {
		// Argon2: bcrypt refuses passwords of more than 72 bytes, which is 37 times "ä".
		return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2Password4jPasswordEncoder()));
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, Door door, Refusals refusals, Arrival arrival) throws Exception {
		http.authorizeHttpRequests(rules -> rules
			.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
			.requestMatchers("/login", "/language", "/setup", "/assets/**", "/favicon.ico", "/error").permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness").permitAll()
			.requestMatchers("/admin/**").hasRole(Role.ADMIN.name())
			.requestMatchers("/", "/kept", "/me", "/me/**", "/moments/**", "/customers/**", "/leads", "/leads/**").authenticated()
			.requestMatchers("/api/**").authenticated()
			.anyRequest().denyAll());
		http.addFilterBefore(new StillHere(door), AuthorizationFilter.class);
		http.formLogin(form -> form.loginPage("/login").successHandler(arrival));
		http.logout(out -> out.logoutSuccessUrl("/login?out"));
		http.exceptionHandling(it -> it.accessDeniedHandler(refusals).authenticationEntryPoint(refusals));
		http.headers(headers -> headers
			.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
		return http.build();
	}
}
