package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;

/** The draft as people will meet it: the form itself, in the language of whoever fills it in. Nothing is sent. */
@Controller
class RubricPreviewController {

	/** Every sentence can be met, also one about a customer who said no. */
	private static final Situation ALL = new Situation(true, true, true);

	private final RubricPage page;

	private final ThymeleafViewResolver views;

	RubricPreviewController(RubricPage page, ThymeleafViewResolver views) {
		this.page = page;
		this.views = views;
	}

	/** @param form which of the forms that together ask everything, from 1 */
	@GetMapping("/admin/rubric/draft/preview")
	@Nullable View preview(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String tongue,
			@RequestParam(defaultValue = "1") int form, Locale locale, Model model) throws Exception {
		Rubric rubric = this.page.drafted(this.page.fill(model));
		int forms = Math.max(1, (rubric.items().size() + Tempo.USUAL - 1) / Tempo.USUAL);
		int shown = Math.max(1, Math.min(forms, form));
		model.addAttribute("rubricItems", form(rubric, shown, me.id()));
		model.addAttribute("rubricAnswers", Map.of());
		model.addAttribute("shown", shown);
		model.addAttribute("forms", forms);
		// The whole page speaks that language: the form takes its words from the language of its page.
		return this.views.resolveViewName("rubric/preview", (tongue != null && Languages.ALL.contains(tongue)) ? new Locale(tongue) : locale);
	}

	/** What somebody is asked who has filled in those before. */
	private static List<Item> form(Rubric rubric, int number, UUID person) {
		List<List<Given>> before = new ArrayList<>();
		for (int i = 1; i < number; i++) {
			before.add(items(rubric, before, i, person).stream().map(it -> Given.parse(it.key(), "SKIP")).toList());
		}
		return items(rubric, before, number, person);
	}

	private static List<Item> items(Rubric rubric, List<List<Given>> before, int number, UUID person) {
		return ItemChoice.choose(rubric, Exposure.after(rubric, before), ALL, person, new UUID(0, number), Tempo.USUAL);
	}
}
