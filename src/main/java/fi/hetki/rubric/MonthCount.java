package fi.hetki.rubric;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the months that are over, each once, so that its answers may go. Months begin and end by UTC. */
@Service
class MonthCount {

	private final AnswerReader answers;

	private final Assessments assessments;

	private final Reckonings reckonings;

	private final TeamMonths months;

	private final MonthEnds ends;

	private final People people;

	private final Clock clock;

	MonthCount(AnswerReader answers, Assessments assessments, Reckonings reckonings, TeamMonths months, MonthEnds ends,
			People people, Clock clock) {
		this.answers = answers;
		this.assessments = assessments;
		this.reckonings = reckonings;
		this.months = months;
		this.ends = ends;
		this.people = people;
		this.clock = clock;
	}

	/** The first moment of the first month that is not counted yet; empty where there is none. */
	Optional<Instant> countedUpTo() {
		return this.ends.findFirstByOrderByMonthStartDesc().map(it -> start(it.month().plusMonths(1)));
	}

	/** All that are due, once nothing in them can be corrected any more; a second time changes nothing. */
	@Transactional
	public void count() {
		Instant now = this.clock.instant();
		YearMonth last = YearMonth.from(now.minus(Assessor.FRESH).atOffset(ZoneOffset.UTC)).minusMonths(1);
		Optional<YearMonth> next = countedUpTo().or(this.assessments::earliest)
			.map(it -> YearMonth.from(it.atOffset(ZoneOffset.UTC)));
		for (YearMonth it = next.orElse(last.plusMonths(1)); !it.isAfter(last); it = it.plusMonths(1)) {
			this.ends.save(new MonthEnd(it, now));
			this.months.saveAll(count(it));
		}
	}

	private List<TeamMonth> count(YearMonth month) {
		MonthTally tally = new MonthTally(places(), bases()::get);
		// A moment in which nobody answers lies between two months: a microsecond is as fine as the database keeps time.
		Duration tick = Duration.ofNanos(1000);
		this.answers.read(start(month).minus(tick), start(month.plusMonths(1)).minus(tick), tally::add);
		return tally.lines(month);
	}

	private Map<Source, Basis> bases() {
		Map<Source, Basis> bases = new EnumMap<>(Source.class);
		Stream.of(Source.values()).forEach(it -> bases.put(it, this.reckonings.latest(it)));
		return bases;
	}

	/** Who leads them would look at her own answers among theirs. */
	private Map<UUID, MonthTally.Place> places() {
		Set<UUID> leaders = Set.copyOf(this.months.leaders());
		return this.people.everybody()
			.stream()
			.filter(it -> !leaders.contains(it.id()))
			.collect(Collectors.toMap(Person::id, it -> new MonthTally.Place(it.siteId(), it.teamId())));
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
	}
}
