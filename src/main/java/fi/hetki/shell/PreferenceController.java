package fi.hetki.shell;

import fi.hetki.people.Reception;
import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, as one likes them. */
@Controller
class PreferenceController {

	private final Reception reception;

	private final Languages languages;

	PreferenceController(Reception reception, Languages languages) {
		this.reception = reception;
		this.languages = languages;
	}

	@PostMapping("/language")
	String language(@AuthenticationPrincipal @Nullable SignedIn me, @RequestParam String language,
			HttpServletRequest request, HttpServletResponse response) {
		this.languages.setLocale(request, response, new Locale(language));
		if (me == null) {
			return "redirect:/login";
		}
		if (Languages.ALL.contains(language)) {
			this.reception.speak(me.id(), language);
		}
		return "redirect:/me";
	}

	@PostMapping("/me/theme")
	String theme(@AuthenticationPrincipal SignedIn me, @RequestParam String theme) {
		this.reception.prefer(me.id(), theme.equals("dark") || theme.equals("light") ? theme : null);
		return "redirect:/me";
	}
}
