package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class BearerGateTests {

	private final KeyRing keys = mock();

	private final StaticMessageSource messages = new StaticMessageSource();

	private final BearerGate gate = new BearerGate(this.keys, this.messages, JsonMapper.builder().build());

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aBadTokenIsRefusedInWordsAndGoesNoFurther() throws Exception {
		this.messages.addMessage("people.tokens.unknown", Locale.ENGLISH, "not known");
		given(this.keys.owner(any())).willReturn(Optional.empty());
		this.gate.doFilter(request("Bearer hetki_bad"), this.response, this.chain);
		assertThat(this.response.getStatus()).isEqualTo(401);
		assertThat(this.response.getContentType()).startsWith("application/problem+json");
		assertThat(this.response.getContentAsString()).contains("not known").doesNotContain("hetki_bad");
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void aGoodTokenActsAsItsOwner() throws Exception {
		Site site = new Site("w", "Mallitie", "workshop", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:30");
		SignedIn maija = SignedIn.of(new Person("maija", "Maija", "Laine", Role.FRONTLINE, "mechanic", site.id()), site);
		given(this.keys.owner("hetki_good")).willReturn(Optional.of(maija));
		this.gate.doFilter(request("bearer  hetki_good"), this.response, this.chain);
		assertThat(this.chain.getRequest()).isNotNull();
		assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal()).isEqualTo(maija);
	}

	@Test
	void onlyABearerHeaderCountsAsAToken() {
		assertThat(BearerGate.carriesToken(request("Bearer hetki_x"))).isTrue();
		assertThat(BearerGate.carriesToken(request("Basic bWFpamE6eA=="))).isFalse();
		assertThat(BearerGate.carriesToken(new MockHttpServletRequest())).isFalse();
	}

	private static MockHttpServletRequest request(String authorization) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/leads");
		request.addHeader("Authorization", authorization);
		request.addPreferredLocale(Locale.ENGLISH);
		return request;
	}
}
