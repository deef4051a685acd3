package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fi.hetki.coaching.EffectStarts.Start;
import fi.hetki.people.Entry;
import fi.hetki.rubric.SideScore;
import fi.hetki.rubric.SideScores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

class TeamEffectTests {

	private static final UUID TEAM = Entry.newId();

	private static final Instant BEGUN = Instant.parse("2026-05-10T08:00:00Z");

	private final TeamEffects effects = mock();

	private final EffectStarts starts = mock();

	private final SideScores scores = mock();

	@Test
	void ofFivePeopleItIsToldWithHowManyAndHowSure() {
		assertThat(latest(5)).hasValueSatisfying(it -> {
			assertThat(it.persons()).isEqualTo(5);
			assertThat(it.moments()).isEqualTo(5 * 12);
			assertThat(it.interval().holds(22)).isTrue();
			assertThat(it.verdict()).isEqualTo(Effect.Verdict.UP);
		});
	}

	@Test
	void ofFourNothingIsKeptNotEvenHowManyTheyAre() {
		assertThat(latest(4)).isEmpty();
		assertThat(new TeamEffect(TEAM, LocalDate.EPOCH, List.of(1.0, 2.0, 3.0, 4.0), 80)).hasAllNullFieldsOrPropertiesExcept("id", "teamId",
				"quarterStart");
		assertThat(new TeamEffect(TEAM, LocalDate.EPOCH, List.of(1.0, 2.0, 3.0, 4.0, 5.0), 19).shown()).isEmpty();
	}

	@Test
	void whatWasOnceToldStaysWhoeverComesOrGoes() {
		TeamEffect kept = new TeamEffect(TEAM, LocalDate.of(2026, 7, 1), List.of(1.0, 2.0, 3.0, 4.0, 5.0), 40);
		when(this.effects.findByTeamIdAndQuarterStart(TEAM, LocalDate.of(2026, 7, 1))).thenReturn(Optional.of(kept));
		assertThat(desk().latest(TEAM, Set.of(Entry.newId()))).hasValueSatisfying(it -> assertThat(it.persons()).isEqualTo(5));
		verifyNoInteractions(this.starts, this.scores);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-17, 2026-07-01", "2026-10-14, 2026-04-01", "2026-10-15, 2026-07-01", "2027-01-14, 2026-07-01", "2027-01-15, 2026-10-01" })
	void aQuarterIsLookedAtWhenEverybodyHasHadTimeToCorrect(LocalDate day, LocalDate quarter) {
		Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		assertThat(TeamQuarter.latest(clock).start()).isEqualTo(quarter);
	}

	private Optional<TeamEffect.Shown> latest(int people) {
		Set<UUID> ids = Stream.generate(Entry::newId).limit(people).collect(Collectors.toSet());
		when(this.effects.findByTeamIdAndQuarterStart(any(), any())).thenReturn(Optional.empty());
		when(this.effects.save(any())).thenAnswer(it -> it.getArgument(0));
		when(this.starts.of(anyCollection(), any(), any())).thenReturn(ids.stream().map(it -> new Start(it, "need", "b.open-three", BEGUN)).toList());
		int[] turn = { 0 };
		when(this.scores.of(any(), any())).thenAnswer(call -> answers(20 + turn[0]++));
		return desk().latest(TEAM, ids);
	}

	/** Six moments before and six after, each with one answer on the practised side and one elsewhere. */
	private static List<SideScore> answers(double change) {
		return IntStream.range(-6, 6)
			.boxed()
			.flatMap(it -> {
				Instant at = BEGUN.plus(Duration.ofDays(it)).plusSeconds(1);
				return Stream.of(new SideScore(at, "need", (it < 0) ? 50 : 50 + change), new SideScore(at, "fit", 60));
			})
			.toList();
	}

	private TeamEffectDesk desk() {
		return new TeamEffectDesk(this.effects, this.starts, this.scores, new TransactionTemplate(mock()),
				Clock.fixed(Instant.parse("2026-11-17T13:12:00Z"), ZoneOffset.UTC));
	}
}
