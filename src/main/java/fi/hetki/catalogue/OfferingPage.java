package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.Site;
import fi.hetki.shell.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page of the services shows around the form: the list, what the draft changes, golden moments and the trial. */
@Component
class OfferingPage {

	private final CatalogueDesk desk;

	private final CatalogueHead head;

	private final GoldenDesk golden;

	private final ObjectProvider<SentenceTrial> trial;

	private final ObjectProvider<Checks> checks;

	private final Outlooks outlooks;

	OfferingPage(CatalogueDesk desk, CatalogueHead head, GoldenDesk golden, ObjectProvider<SentenceTrial> trial,
			ObjectProvider<Checks> checks, Outlooks outlooks) {
		this.desk = desk;
		this.head = head;
		this.golden = golden;
		this.trial = trial;
		this.checks = checks;
		this.outlooks = outlooks;
	}

	Drafted offering(UUID id) {
		return this.desk.draftedOne(id);
	}

	/** Fills the page with the first service that the search finds, or with none. */
	String showFirst(Site site, Shelf.Search search, Locale reader, Model model) {
		List<Drafted> all = this.head.fill(site.id(), reader, model);
		Drafted first = Shelf.of(all, search, reader).offerings().stream().findFirst().orElse(null);
		return (first == null) ? show(all, null, search, reader, model)
				: show(all, first, EditOffering.of(first.content(), reader), first.seen(), search, reader, model);
	}

	/** Fills the page with a form that shows this service as it is stored. */
	String show(Drafted chosen, Shelf.Search search, Locale reader, Model model) {
		return show(chosen, EditOffering.of(chosen.content(), reader), chosen.seen(), search, reader, model);
	}

	/** Fills the page with a form as it was typed. */
	String show(Drafted chosen, EditOffering form, String seen, Shelf.Search search, Locale reader, Model model) {
		return show(this.head.fill(chosen.siteId(), reader, model), chosen, form, seen, search, reader, model);
	}

	/** Fills the page with a form for a new service. */
	String show(Site site, EditOffering form, Shelf.Search search, Locale reader, Model model) {
		return show(this.head.fill(site.id(), reader, model), form, search, reader, model);
	}

	private String show(List<Drafted> all, Drafted chosen, EditOffering form, String seen, Shelf.Search search,
			Locale reader, Model model) {
		model.addAttribute("chosen", chosen);
		model.addAttribute("seen", seen);
		model.addAttribute("revised", Revised.of(chosen));
		model.addAttribute("goldens", this.golden.of(chosen.id()));
		if (!model.containsAttribute("golden")) {
			model.addAttribute("golden", EditGolden.blank(reader));
			model.addAttribute("goldenId", Entry.newId());
		}
		return show(all, form, search, reader, model);
	}

	private String show(List<Drafted> all, @Nullable EditOffering form, Shelf.Search search, Locale reader, Model model) {
		model.addAttribute("search", search);
		model.addAttribute("bare", all.isEmpty());
		model.addAttribute("shelf", Shelf.of(all, search, reader));
		model.addAttribute("units", Price.UNITS);
		model.addAttribute("instead", all.stream()
			.filter(it -> !it.equals(model.getAttribute("chosen")))
			.sorted(Comparator.comparing(it -> it.name().in(reader)))
			.toList());
		model.addAttribute("tongues", tongues(reader));
		model.addAttribute("tongue", tongue(search, reader, model));
		model.addAttribute("trial", this.trial.stream().findFirst().map(SentenceTrial::fragment).orElse(null));
		if (model.getAttribute("site") instanceof Site site) {
			model.addAttribute("outlooks", this.outlooks.of(site.id()));
			this.checks.ifAvailable(it -> {
				it.fill(site, model);
				model.addAttribute("checks", it.fragment());
			});
		}
		if (form != null) {
			model.addAttribute("form", form);
			model.addAttribute("wordCount", wordCount(form));
			model.addAttribute("finer", Languages.ALL.stream().anyMatch(it -> !form.hints().in(it).isEmpty() || !form.synonyms().in(it).isEmpty()));
		}
		return "catalogue/show";
	}

	/** Where one is once something has been done to a service; what was looked for is still looked for. */
	String after(Drafted done, Shelf.Search search, String flash, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", flash);
		return back(done, search, redirect);
	}

	/** The same without a word. */
	String back(Drafted done, Shelf.Search search, RedirectAttributes redirect) {
		redirect.addAttribute("id", done.id());
		if (search.q() != null) {
			redirect.addAttribute("q", search.q());
		}
		if (search.everything()) {
			redirect.addAttribute("archived", true);
		}
		if (search.tongue() != null) {
			redirect.addAttribute("tongue", search.tongue());
		}
		return "redirect:/admin/services/{id}";
	}

	/** How many words and sayings each language has to tell the need by. */
	private static Map<String, Integer> wordCount(EditOffering form) {
		return Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), it -> form.triggers().lines(it).size()));
	}

	/** The language to write in: where something is missing, else the one chosen, else the reader's. */
	private static String tongue(Shelf.Search search, Locale reader, Model model) {
		List<String> wanted = (model.getAttribute("wrongIn") instanceof List<?> wrong && !wrong.isEmpty())
				? wrong.stream().map(String::valueOf).toList() : Languages.ALL;
		return Stream.of(String.valueOf(search.tongue()), reader.getLanguage(), wanted.get(0))
			.filter(wanted::contains)
			.findFirst()
			.orElseThrow();
	}

	/** The reader's language first. */
	private static List<String> tongues(Locale reader) {
		return Stream.concat(Stream.of(reader.getLanguage()), Languages.ALL.stream()).distinct().toList();
	}
}
