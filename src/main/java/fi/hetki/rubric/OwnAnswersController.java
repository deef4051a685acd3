package fi.hetki.rubric;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/me/answers")
class OwnAnswersController {

	private static final int PAGE = 30;

	private static final String ANSWER = "answer.";

	private final OwnAnswers answers;

	private final Assessor assessor;

	private final MessageSource messages;

	private final Clock clock;

	OwnAnswersController(OwnAnswers answers, Assessor assessor, MessageSource messages, Clock clock) {
		this.answers = answers;
		this.assessor = assessor;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable Instant before, @RequestParam @Nullable UUID id, Model model) {
		Instant latest = this.clock.instant().plusSeconds(86_400);
		// PostgreSQL refuses times that are far beyond any moment.
		Instant start = (before == null || before.isAfter(latest)) ? latest : before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before;
		List<OwnAnswers.About> rows = this.answers.before(me, start, (id != null) ? id : Entry.newId(), PAGE + 1);
		model.addAttribute("rows", rows.stream().limit(PAGE).toList());
		model.addAttribute("older", (rows.size() > PAGE) ? rows.get(PAGE - 1).met() : null);
		model.addAttribute("asking", this.assessor.ratesHerself(me.id()));
		model.addAttribute("shared", this.answers.shared(me));
		return "rubric/answers";
	}

	@GetMapping("/{moment}")
	String open(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, Model model) {
		return page(this.answers.open(me, moment), model);
	}

	private static String page(OwnAnswers.Opened opened, Model model) {
		model.addAttribute("opened", opened);
		model.addAttribute("rubric", opened.rubric());
		model.addAttribute("sheet", Sheet.of(opened.own(), opened.rubric(), opened.own().subjectId()));
		model.asMap().putIfAbsent("problems", Map.of());
		return "rubric/answer";
	}

	@PostMapping("/{moment}")
	String correct(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @RequestParam Map<String, String> sent,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes flash) {
		Map<String, String> codes = new HashMap<>();
		sent.forEach((name, it) -> {
			if (name.startsWith(ANSWER)) {
				codes.put(name.substring(ANSWER.length()), it);
			}
		});
		try {
			this.answers.correct(me, moment, codes);
		}
		catch (Problems.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", refused.problems().sentences(this.messages, locale));
			return page(this.answers.open(me, moment), model);
		}
		flash.addFlashAttribute("flash", "rubric.answers.corrected");
		return "redirect:/me/answers";
	}

	@PostMapping("/{moment}/deletion")
	String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, RedirectAttributes flash) {
		this.answers.delete(me, moment);
		flash.addFlashAttribute("flash", "rubric.answers.deleted");
		return "redirect:/me/answers";
	}

	/** @param sure ticked: nothing brings them back */
	@PostMapping("/deletion")
	String deleteAll(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "false") boolean sure, RedirectAttributes flash) {
		if (sure) {
			this.answers.deleteAll(me);
		}
		flash.addFlashAttribute("flash", sure ? "rubric.answers.deleted.all" : "rubric.answers.unsure");
		return "redirect:/me/answers";
	}

	@PostMapping("/asking")
	String ask(@AuthenticationPrincipal SignedIn me, @RequestParam boolean wanted, RedirectAttributes flash) {
		this.answers.ask(me, wanted);
		flash.addFlashAttribute("flash", wanted ? "rubric.answers.asking.on" : "rubric.answers.asking.off");
		return "redirect:/me/answers";
	}
}
