package fi.hetki.cards;

import fi.hetki.shell.Languages;
import fi.hetki.shell.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The card as the customer sees it, without signing in. Whatever is wrong with a link, it leads to the same calm page. */
@Controller
@RequestMapping("/k/{token}")
class OpenCardController {

	private final Answers answers;

	private final Turnstile turnstile;

	private final Wording wording;

	OpenCardController(Answers answers, Turnstile turnstile, Wording wording) {
		this.answers = answers;
		this.turnstile = turnstile;
		this.wording = wording;
	}

	@GetMapping
	String show(@PathVariable String token, @RequestParam(required = false) @Nullable String in, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		CardLink link = new CardLink(token);
		speak(in, request);
		return letsIn(link, request, response) ? page(link, in, model, request, response) : busy(model);
	}

	@PostMapping
	String answer(@PathVariable String token, @RequestParam(required = false) @Nullable String in,
			@RequestParam(required = false) @Nullable String reply, @RequestParam(required = false) @Nullable String words, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		CardLink link = new CardLink(token);
		speak(in, request);
		if (!letsIn(link, request, response)) {
			return busy(model);
		}
		Optional<Reply> chosen = Arrays.stream(Reply.values()).filter(it -> it.name().equals(reply)).findFirst();
		String meant = plain(words);
		boolean tooLong = meant != null && meant.length() > CustomerCard.LONGEST;
		if (chosen.isEmpty() || tooLong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", tooLong ? "cards.open.words.long" : "cards.open.choose");
			model.addAttribute("typed", meant);
			return page(link, in, model, request, response);
		}
		return this.answers.answer(link, chosen.get(), meant) ? back(link, in) : gone(response);
	}

	@PostMapping("/pulse")
	String pulse(@PathVariable String token, @RequestParam(required = false) @Nullable String in,
			@RequestParam(required = false) @Nullable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
		CardLink link = new CardLink(token);
		speak(in, request);
		if (!letsIn(link, request, response)) {
			return busy(model);
		}
		if (code == null || !code.matches("[0-4]|NA|SKIP")) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", "cards.open.choose");
			return page(link, in, model, request, response);
		}
		return this.answers.pulse(link, code) ? back(link, in) : gone(response);
	}

	private boolean letsIn(CardLink link, HttpServletRequest request, HttpServletResponse response) {
		boolean in = this.turnstile.letsIn(request.getRemoteAddr(), link);
		if (!in) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		}
		return in;
	}

	private String page(CardLink link, @Nullable String in, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<Answers.Shown> shown = this.answers.look(link);
		shown.ifPresent(it -> {
			String language = speaks(in) ? in : it.card().language();
			speak(language, request);
			model.addAttribute("it", it.understood());
			model.addAttribute("card", it.card());
			model.addAttribute("question", it.question());
			model.addAttribute("link", link);
			model.addAttribute("in", language);
			model.addAttribute("replies", Reply.values());
			model.addAttribute("known", it.known());
			model.addAttribute("agreed", it.agreed());
			model.addAttribute("last", LocalDate.ofInstant(it.card().expiresAt(), it.understood().zone()));
			model.addAttribute("say", this.wording.to(new Locale(language), it.understood().zone()));
		});
		return shown.isPresent() ? "cards/open" : gone(response);
	}

	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "cards/gone";
	}

	private static String busy(Model model) {
		model.addAttribute("busy", true);
		return "cards/gone";
	}

	private static String back(CardLink link, @Nullable String in) {
		return "redirect:" + link.path() + (speaks(in) ? "?in=" + in : "");
	}

	private static boolean speaks(@Nullable String in) {
		return in != null && Languages.ALL.contains(in);
	}

	private static void speak(@Nullable String language, HttpServletRequest request) {
		if (speaks(language)) {
			request.setAttribute(Languages.OF_THIS_PAGE, language);
		}
	}

	/** As people write, with one sign for a new line and none that no database takes. */
	private static @Nullable String plain(@Nullable String words) {
		String plain = (words != null) ? words.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip() : "";
		return plain.isEmpty() ? null : plain;
	}
}
