package fi.hetki.moments;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/moments")
class MomentController {

	private static final int PAGE = 30;

	private final MomentLog log;

	private final Moments moments;

	private final MomentPage page;

	private final DraftDesk drafts;

	private final MomentPhotos photos;

	private final MessageSource messages;

	private final Clock clock;

	MomentController(MomentLog log, Moments moments, MomentPage page, DraftDesk drafts, MomentPhotos photos, MessageSource messages, Clock clock) {
		this.log = log;
		this.moments = moments;
		this.page = page;
		this.drafts = drafts;
		this.photos = photos;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable Instant before,
			@RequestParam @Nullable UUID id, Model model) {
		Instant latest = this.clock.instant().plusSeconds(86_400);
		// PostgreSQL refuses times that are far beyond any moment.
		Instant start = (before == null || before.isAfter(latest)) ? latest : before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before;
		List<Moments.Row> rows = this.moments.of(me.id(), start, (id != null) ? id : Entry.newId(), Limit.of(PAGE + 1));
		model.addAttribute("rows", rows.stream().limit(PAGE).toList());
		model.addAttribute("older", (rows.size() > PAGE) ? rows.get(PAGE - 1) : null);
		return "moments/list";
	}

	/** Goes on with what was just being written; of what is older she chooses. */
	@GetMapping("/new")
	String form(@AuthenticationPrincipal SignedIn me, Opening how, @Nullable HttpSession session, Model model) {
		List<Draft> drafts = how.isBlank() ? List.of() : this.drafts.of(me.id());
		Optional<Draft> begun = drafts.stream().filter(it -> how.goesOnWith(it.id(), this.drafts.fresh(it))).findFirst();
		model.addAttribute("begun", begun.map(Begun::of).orElse(null));
		model.addAttribute("drafts", drafts.stream().filter(it -> it != begun.orElse(null)).map(Begun::of).toList());
		model.addAttribute("blank", how.isBlank());
		Instant now = this.clock.instant();
		return begun.map(it -> this.page.form(me, MomentForm.of(it), model))
			.orElseGet(() -> this.page.blank(me, how.code(), how.text(), how.isShared() ? Shared.with(session, me.id(), now) : Shared.NOTHING, now, model));
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Problems problems = new Problems();
		MomentForm form = this.photos.take(MomentForm.of(sent), request, me, problems);
		if (MomentForm.isLook(sent)) {
			model.addAttribute("problems", problems.sentences(this.messages, locale));
			return this.page.form(me, form, model);
		}
		try {
			problems.refuseIfAny();
			return "redirect:/moments/" + this.log.log(this.page.told(me, form)).id() + "?saved";
		}
		catch (Problems.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", refused.problems().sentences(this.messages, locale));
			return this.page.form(me, form, model);
		}
		catch (MomentLog.ToldDifferently already) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("already", already.moment());
			return this.page.form(me, form.withNewId(), model);
		}
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return this.page.show(me, this.log.own(id, me.id()), model);
	}

	@PostMapping("/{id}/permission")
	String permit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestParam(required = false) Permission.@Nullable By by, RedirectAttributes flash) {
		this.log.permit(id, me.id(), by);
		flash.addFlashAttribute("flash", "moments.permitted");
		return "redirect:/moments/" + id;
	}

	@PostMapping("/{id}/sharing")
	String share(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.log.share(id, me.id());
		flash.addFlashAttribute("flash", "moments.shared");
		return "redirect:/moments/" + id;
	}

	@PostMapping("/{id}/sharing/end")
	String keepPrivate(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.log.keepPrivate(id, me.id());
		flash.addFlashAttribute("flash", "moments.private");
		return "redirect:/moments/" + id;
	}
}
