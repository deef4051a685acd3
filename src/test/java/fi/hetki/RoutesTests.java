package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Role;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route has a rule, and who is outside stays outside. */
@OnH2
class RoutesTests {

	/** What everybody may see without signing in; the sign-in itself is a filter's work and no route. */
	private static final Set<String> PUBLIC = Set.of("GET /login", "POST /language", "GET /setup", "POST /setup",
			"GET /error", "POST /error", "GET /unsubscribe/{person}/{what}/{signature}", "POST /unsubscribe/{person}/{what}/{signature}",
			"POST /moments/share", "GET /sw.js", "GET /manifest.webmanifest", "GET /offline", "GET /k/{token}", "POST /k/{token}", "POST /k/{token}/pulse");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	FilterChainProxy security;

	@Test
	void everyRouteHasARule() {
		Set<String> closedToAll = routes().filter(
				it -> Stream.of(Role.values()).noneMatch(role -> mayCall(it, signedIn(role))))
			.map(Route::toString)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(closedToAll).isEmpty();
	}

	@Test
	void withoutARuleARouteIsClosed() {
		Route nobodys = new Route(RequestMethod.GET, "/nobody-wrote-a-rule-for-this");
		assertThat(Stream.of(Role.values()).noneMatch(role -> mayCall(nobodys, signedIn(role)))).isTrue();
	}

	@Test
	void aVisitorSeesOnlyTheDoor() {
		Set<String> open = routes().filter(it -> mayCall(it, visitor())).map(Route::toString).collect(Collectors.toSet());
		assertThat(open).contains("GET /login").isSubsetOf(PUBLIC);
	}

	@Test
	void onlyAnAdminAdministers() {
		Set<String> open = Stream.concat(routes(), Stream.of(new Route(RequestMethod.GET, "/admin/anything")))
			.filter(it -> it.path().startsWith("/admin"))
			.filter(it -> Stream.of(Role.FRONTLINE, Role.MANAGER).anyMatch(role -> mayCall(it, signedIn(role))))
			.map(Route::toString)
			.collect(Collectors.toSet());
		assertThat(open).isEmpty();
	}

	private Stream<Route> routes() {
		return this.mapping.getHandlerMethods().keySet().stream().flatMap(Route::of);
	}

	/** What the application's own rules answer; a chain without rules lets everybody in. */
	private boolean mayCall(Route route, Authentication who) {
		MockHttpServletRequest request = route.request();
		SecurityFilterChain chain = this.security.getFilterChains()
			.stream()
			.filter(it -> it.matches(request))
			.findFirst()
			.orElseThrow();
		for (Filter filter : chain.getFilters()) {
			if (filter instanceof AuthorizationFilter rules) {
				AuthorizationResult result = rules.getAuthorizationManager().authorize(() -> who, request);
				return result == null || result.isGranted();
			}
		}
		return true;
	}

	private static Authentication signedIn(Role role) {
		return new TestingAuthenticationToken("somebody", null, "ROLE_" + role.name());
	}

	private static Authentication visitor() {
		return new AnonymousAuthenticationToken("key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
	}

	record Route(RequestMethod method, String path) {

		static Stream<Route> of(RequestMappingInfo info) {
			Set<RequestMethod> named = info.getMethodsCondition().getMethods();
			List<RequestMethod> methods = named.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST)
					: List.copyOf(named);
			return info.getPatternValues().stream().flatMap(path -> methods.stream().map(it -> new Route(it, path)));
		}

		MockHttpServletRequest request() {
			String uri = this.path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("/**", "/x").replace("*", "x");
			MockHttpServletRequest request = new MockHttpServletRequest(new MockServletContext(), this.method.name(), uri);
			request.setServletPath(uri);
			return request;
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
