package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.Languages;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page of the services shows around the form: the sites, the list, the teams and the trial. */
@Component
class OfferingPage {

	private final CatalogueDesk desk;

	private final Sites sites;

	private final Teams teams;

	private final ObjectProvider<SentenceTrial> trial;

	private final Clock clock;

	OfferingPage(CatalogueDesk desk, Sites sites, Teams teams, ObjectProvider<SentenceTrial> trial,
			Clock clock) {
		this.desk = desk;
		this.sites = sites;
		this.teams = teams;
		this.trial = trial;
		this.clock = clock;
	}

	/** The site that the address names, else one's own. */
	Site site(@Nullable String key, SignedIn me) {
		return ((key != null) ? this.sites.findByKey(key) : this.sites.findById(me.siteId())).orElseThrow(NotHere::new);
	}

	Drafted offering(UUID id) {
		return this.desk.draftedOne(id);
	}

	/** The first one that the search finds. */
	@Nullable Drafted first(Site site, Shelf.Search search, Locale reader) {
		return shelf(site.id(), search, reader).offerings()
			.stream()
			.findFirst()
			.orElse(null);
	}

	/** Fills the page with a form that shows this service as it is stored. */
	String show(Drafted chosen, Shelf.Search search, Locale reader, Model model) {
		return show(chosen, EditOffering.of(chosen.content(), LocalDate.now(this.clock), reader), chosen.seen(), search, reader, model);
	}

	/** Fills the page with a form as it was typed. */
	String show(Drafted chosen, EditOffering form, String seen, Shelf.Search search, Locale reader, Model model) {
		model.addAttribute("chosen", chosen);
		model.addAttribute("seen", seen);
		return show(chosen.siteId(), form, search, reader, model);
	}

	/** Fills the page with a form for a new service, or with none. */
	String show(UUID site, @Nullable EditOffering form, Shelf.Search search, Locale reader, Model model) {
		List<Site> all = this.sites.findAll();
		List<Team> owners = this.teams.findBySiteIdOrderByKey(site);
		model.addAttribute("search", search);
		model.addAttribute("sites", all.stream().sorted(Comparator.comparing(Site::name)).toList());
		model.addAttribute("site", all.stream().filter(it -> it.id().equals(site)).findFirst().orElseThrow(NotHere::new));
		model.addAttribute("teams", owners);
		model.addAttribute("teamNames",
				owners.stream().collect(Collectors.toMap(Team::id, it -> it.name().in(reader))));
		model.addAttribute("shelf", shelf(site, search, reader));
		model.addAttribute("units", Price.UNITS);
		model.addAttribute("tongues", tongues(reader));
		model.addAttribute("tongue", tongue(search, reader, model));
		model.addAttribute("trial", this.trial.stream().findFirst().map(SentenceTrial::fragment).orElse(null));
		if (form != null) {
			model.addAttribute("form", form);
		}
		return "catalogue/show";
	}

	/** Where one is once something has been done to a service; what was looked for is still looked for. */
	String after(Drafted done, Shelf.Search search, String flash, RedirectAttributes redirect) {
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
		redirect.addFlashAttribute("flash", flash);
		return "redirect:/admin/services/{id}";
	}

	boolean hasTeam(UUID site, String team) {
		return this.teams.findBySiteIdOrderByKey(site).stream().anyMatch(it -> it.id().toString().equals(team));
	}

	private Shelf shelf(UUID site, Shelf.Search search, Locale reader) {
		return Shelf.of(this.desk.drafted(site), search, reader);
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
