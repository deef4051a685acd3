package fi.hetki.matching;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Chronicle;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Editions;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Site;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks the draft of a catalogue over for what its makers may have missed. */
@Component
@Transactional(readOnly = true)
class Inspector {

	private static final Duration LATELY = Duration.ofDays(90);

	private static final Duration FRESH = Duration.ofMinutes(10);

	private final CatalogueDesk desk;

	private final Editions editions;

	private final Chronicle chronicle;

	private final Teams teams;

	private final People people;

	private final Moments moments;

	private final Learned learned;

	private final Clock clock;

	private final Map<UUID, Seen> lately = new ConcurrentHashMap<>();

	Inspector(CatalogueDesk desk, Editions editions, Chronicle chronicle, Teams teams, People people, Moments moments,
			Learned learned, Clock clock) {
		this.desk = desk;
		this.editions = editions;
		this.chronicle = chronicle;
		this.teams = teams;
		this.people = people;
		this.moments = moments;
		this.learned = learned;
		this.clock = clock;
	}

	/** What matters most first. */
	CheckList look(Site site) {
		DraftState state = DraftState.of(site.id(), this.editions);
		CheckList found = CheckList.of(lints(site));
		this.lately.put(site.id(), new Seen(state, this.clock.instant(), found));
		return found;
	}

	/** How much there is to look at, for every page of the catalogue; what does not come from the draft may be a little older. */
	int toLookAt(Site site) {
		Seen seen = this.lately.get(site.id());
		boolean fresh = seen != null && seen.at().plus(FRESH).isAfter(this.clock.instant())
				&& seen.state().equals(DraftState.of(site.id(), this.editions));
		return (fresh ? seen.found() : look(site)).toLookAt();
	}

	private List<Lint> lints(Site site) {
		List<Drafted> offered = this.desk.drafted(site.id()).stream().filter(Drafted::offered).toList();
		return Stream.concat(ofCatalogue(site, offered), ofMoments(site.id(), offered))
			.sorted(Comparator.comparing(Lint::kind))
			.toList();
	}

	private Stream<Lint> ofCatalogue(Site site, List<Drafted> offered) {
		CatalogueLints lints = new CatalogueLints(offered);
		Set<UUID> own = this.teams.findBySiteIdOrderByKey(site.id()).stream().map(Team::id).collect(Collectors.toSet());
		return Stream.of(lints.owners(own, new HashSet<>(this.people.teamsWithPeople())), lints.languages(), lints.questions(),
				lints.overlaps(), lints.full(), lints.prices(LocalDate.now(this.clock.withZone(site.zone()))))
			.flatMap(it -> it);
	}

	private Stream<Lint> ofMoments(UUID site, List<Drafted> offered) {
		TriggerLints lints = new TriggerLints(offered);
		Instant then = this.clock.instant().minus(LATELY);
		Map<Spoken, Long> hits = this.learned.hits(site, then);
		Stream<Lint> dead = this.moments.anyAt(site, then) ? lints.dead(hits, this.chronicle.changedSince(site, then))
				: Stream.empty();
		return Stream.of(lints.common(hits, this.moments.countAt(site, then)), lints.askOnly(this.learned.askOnly(site)), dead)
			.flatMap(it -> it);
	}

	private record Seen(DraftState state, Instant at, CheckList found) {
	}
}
