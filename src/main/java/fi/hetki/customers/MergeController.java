package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import fi.hetki.shell.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two customers become one: with whom, what of each is right, and back again. */
@Controller
class MergeController {

	private static final int MOST = 10;

	private final CustomerScope scope;

	private final MergeDesk merges;

	private final CustomerDesk desk;

	private final CustomerRegister register;

	private final Lookalikes lookalikes;

	private final Accounts accounts;

	private final CardWords words;

	private final MessageSource messages;

	MergeController(CustomerScope scope, MergeDesk merges, CustomerDesk desk, CustomerRegister register, Lookalikes lookalikes,
			Accounts accounts, CardWords words, MessageSource messages) {
		this.scope = scope;
		this.merges = merges;
		this.desk = desk;
		this.register = register;
		this.lookalikes = lookalikes;
		this.accounts = accounts;
		this.words = words;
		this.messages = messages;
	}

	/** @param open where both say something else, so that somebody has to choose */
	record Choice(String field, String kept, String gone, String merged, boolean open) {
	}

	@GetMapping("/customers/{id}/merge")
	String form(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID other,
			@RequestParam(name = "q", required = false) @Nullable String typed, @ModelAttribute("say") Wording.Voice say, Model model) {
		Customer kept = this.scope.own(id, me);
		model.addAttribute("kept", kept);
		if (other == null || other.equals(kept.id())) {
			model.addAttribute("self", other != null);
			String q = Objects.requireNonNullElse(typed, "");
			model.addAttribute("q", q);
			model.addAttribute("lookalikes", this.lookalikes.of(kept.siteId(), kept.region(), kept.card(), kept.id()));
			model.addAttribute("hits", this.desk.find(kept.siteId(), q.substring(0, Math.min(q.length(), 100)), MOST)
				.stream()
				.filter(it -> !it.id().equals(kept.id()))
				.toList());
			return "customers/merge-with";
		}
		Customer gone = this.scope.own(other, me);
		Map<UUID, Names> services = this.register.services(kept.siteId());
		Card merged = CardMerge.merged(kept.card(), gone.card(), Set.of());
		model.addAttribute("gone", gone);
		model.addAttribute("choices", choices(kept.card(), gone.card(), merged, services, say));
		model.addAttribute("moving", this.merges.moving(gone.id()));
		model.addAttribute("owner", this.accounts.owner(kept).or(() -> this.accounts.owner(gone)).map(Person::name).orElse(null));
		return "customers/merge";
	}

	private List<Choice> choices(Card kept, Card gone, Card merged, Map<UUID, Names> services, Wording.Voice say) {
		return Arrays.stream(CardField.values())
			.filter(it -> !it.isBlank(kept) || !it.isBlank(gone))
			.map(it -> new Choice(it.name(), this.words.text(it, kept, services, say), this.words.text(it, gone, services, say),
					this.words.text(it, merged, services, say),
					!it.isList() && !it.isBlank(kept) && !it.isBlank(gone) && !it.of(kept).equals(it.of(gone))))
			.toList();
	}

	@PostMapping("/customers/{id}/merge")
	String merge(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam UUID other, @RequestParam int version,
			@RequestParam int otherVersion, @RequestParam Map<String, String> sent, Locale locale,
			RedirectAttributes next) {
		try {
			this.merges.merge(id, version, other, otherVersion, fromOther(sent), me);
			next.addFlashAttribute("flash", "customers.merged");
			return "redirect:/customers/" + id;
		}
		catch (Problems.Refused refused) {
			next.addFlashAttribute("refused", refused.problems().sentences(this.messages, locale).get("other"));
			return "redirect:/customers/" + id;
		}
		catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
			next.addFlashAttribute("stale", true);
			next.addAttribute("other", other);
			return "redirect:/customers/" + id + "/merge";
		}
	}

	private static Set<String> fromOther(Map<String, String> sent) {
		return sent.entrySet()
			.stream()
			.filter(it -> it.getKey().equals("keep." + it.getValue()))
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet());
	}

	@PostMapping("/customers/{id}/merges/{merge}/reversal")
	String undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID merge, Locale locale, RedirectAttributes next) {
		try {
			this.merges.undo(merge, me);
			next.addFlashAttribute("flash", "customers.parted");
		}
		catch (Problems.Refused refused) {
			next.addFlashAttribute("refused", refused.problems().sentences(this.messages, locale).get("other"));
		}
		return "redirect:/customers/" + id;
	}
}
