package fi.hetki.exchange;

import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program meets it, with the desks behind it played by others. */
final class Outside {

	static final UUID WORKSHOP = UUID.randomUUID();

	static final SignedIn MAIJA = new SignedIn(UUID.randomUUID(), "maija", null, "Maija", "Malli", Role.FRONTLINE, "mechanic",
			WORKSHOP, null, "Autokorjaamo Mallitie", "workshop", ZoneId.of("Europe/Helsinki"), "en", null, false, true,
			Set.of(), Set.of());

	private Outside() {
	}

	static MockMvcTester asMaija(Object... controllers) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(MAIJA, null, "ROLE_FRONTLINE"));
		JsonMapper.Builder json = JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class);
		new StrictJson().customize(json);
		return MockMvcTester.create(MockMvcBuilders.standaloneSetup(controllers)
			.setControllerAdvice(new ApiMishaps(texts()), new WrongTurns(texts()), new SmallBodies())
			.setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
			.setLocaleResolver(new FixedLocaleResolver(Locale.ENGLISH))
			.setMessageConverters(new JacksonJsonHttpMessageConverter(json.build()))
			.build());
	}

	static MessageSource texts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasenames("messages/exchange", "messages/leads", "messages/moments", "messages/catalogue");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return texts;
	}
}
