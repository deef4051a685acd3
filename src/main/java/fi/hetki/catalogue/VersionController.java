package fi.hetki.catalogue;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions that have been in use: who published them, what they changed, and the way back. */
@Controller
@RequestMapping("/admin/services/versions")
class VersionController {

	private final CatalogueHead head;

	private final Editions editions;

	private final Revisions revisions;

	private final Publisher publisher;

	private final People people;

	VersionController(CatalogueHead head, Editions editions, Revisions revisions, Publisher publisher, People people) {
		this.head = head;
		this.editions = editions;
		this.revisions = revisions;
		this.publisher = publisher;
		this.people = people;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			Locale locale, Model model) {
		Site site = this.head.site(key, me);
		this.head.fill(site.id(), locale, model);
		List<Editions.Line> lines = this.editions.lines(site.id());
		model.addAttribute("lines", lines);
		name(lines.stream().map(Editions.Line::edition).toList(), model);
		return "catalogue/versions";
	}

	@GetMapping("/{number}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable int number,
			@RequestParam(name = "site", required = false) @Nullable String key, Locale locale, Model model) {
		Site site = this.head.site(key, me);
		Edition edition = this.editions.findBySiteIdAndNumber(site.id(), number)
			.filter(it -> !it.isDraft())
			.orElseThrow(NotHere::new);
		this.head.fill(site.id(), locale, model);
		model.addAttribute("edition", edition);
		model.addAttribute("changed",
				this.revisions.findByEditionIdOrderByKey(edition.id()).stream().map(Revised::of).toList());
		name(List.of(edition), model);
		return "catalogue/version";
	}

	@PostMapping("/{number}/restoration")
	String restore(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestParam int seen,
			@RequestParam(name = "site", required = false) @Nullable String key, RedirectAttributes redirect) {
		Site site = this.head.site(key, me);
		redirect.addAttribute("site", site.key());
		try {
			this.publisher.goBack(site.id(), number, seen, me.id());
			redirect.addFlashAttribute("flash", "catalogue.version.back");
		}
		catch (OptimisticLockingFailureException ex) {
			redirect.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/services/versions";
	}

	/** Who published them; somebody who has left as well. */
	private void name(List<Edition> editions, Model model) {
		Set<UUID> ids = editions.stream().map(Edition::publishedBy).filter(Objects::nonNull).collect(Collectors.toSet());
		model.addAttribute("publishers", this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name)));
	}
}
