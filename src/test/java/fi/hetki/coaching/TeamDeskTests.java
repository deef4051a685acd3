package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fi.hetki.coaching.EffectStarts.Start;
import fi.hetki.coaching.TeamUnits.Unit;
import fi.hetki.people.Entry;
import fi.hetki.people.Names;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Band;
import fi.hetki.rubric.Composite;
import fi.hetki.rubric.TeamPicture;
import fi.hetki.rubric.TeamPicture.Level;
import fi.hetki.rubric.TeamPictures;
import fi.hetki.rubric.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamDeskTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private static final UUID TEAM = Entry.newId();

	private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

	private final TeamPictures pictures = mock();

	private final EffectStarts starts = mock();

	private final Composite composite = mock();

	private final SignedIn sari = Told.signedIn(Told.SARI);

	private final TeamDesk desk = new TeamDesk(this.pictures, this.starts, this.composite, new Sides(), Exercises.v1(), Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void theTwoSidesAreOpposites() {
		when(this.composite.stands()).thenReturn(true);
	}

	@Test
	void whereTheyAreNotNothingIsToldThatCountsThemTogether() {
		when(this.composite.stands()).thenReturn(false);
		assertThat(this.desk.picture(unit(7), this.sari)).isEqualTo(new TeamDesk.Picture(false, true, List.of(), List.of()));
		verifyNoInteractions(this.pictures);
	}

	@Test
	void aTeamIsTalkedOfInBandsOfWords() {
		seen(7, new Band(41.3, 88.6));
		assertThat(this.desk.picture(unit(7), this.sari).lines()).singleElement().satisfies(it -> {
			assertThat(it.side().key()).isEqualTo("need");
			assertThat(List.of(it.from(), it.to())).containsExactly(Tone.PARTLY, Tone.MOSTLY);
			assertThat(List.of(it.low(), it.high(), it.width())).containsExactly(40L, 90L, 50L);
		});
	}

	@Test
	void ofThreePeopleNothingIsTold() {
		when(this.pictures.latest(TEAM)).thenReturn(new TeamPicture(List.of(), Optional.empty(), Map.of()));
		TeamDesk.Picture picture = this.desk.picture(unit(3), this.sari);
		assertThat(picture.few()).isTrue();
		assertThat(picture.lines()).isEmpty();
		assertThat(this.desk.practised(unit(3))).isEmpty();
		verifyNoInteractions(this.starts);
	}

	@Test
	void whoeverIsCountedHerselfCannotTakeHerselfOutOfFive() {
		seen(5, new Band(40, 90));
		Unit with = new Unit(TEAM, "Korjaamo", null, Set.of(Told.SARI, Told.MAIJA), Set.of(Told.MAIJA));
		assertThat(this.desk.picture(with, this.sari).lines()).isEmpty();
		assertThat(this.desk.picture(unit(5), this.sari).lines()).hasSize(1);
		seen(6, new Band(40, 90));
		assertThat(this.desk.picture(with, this.sari).lines()).hasSize(1);
	}

	@Test
	void whatFivePeoplePractiseIsNamedAndWhatFourDoIsNot() {
		Unit unit = unit(6);
		List<UUID> people = List.copyOf(unit.led());
		when(this.starts.of(anyCollection(), any(), any())).thenReturn(Stream.of(begun(people.subList(0, 5), "need", "b.open-three"),
				begun(people.subList(0, 4), "need", "b.play-back"), begun(people.subList(0, 4), "fit", "b.lighter-option"),
				begun(people.subList(0, 2), "adapt", "b.two-seconds"), begun(people.subList(2, 6), "adapt", "b.swap-terms"))
			.flatMap(List::stream)
			.toList());
		assertThat(this.desk.practised(unit)).extracting(it -> it.side().key(), it -> it.exercises().stream().map(Exercise::key).toList())
			.as("six began something about adapting, but no five the same").containsExactly(tuple("need", List.of("b.open-three")));
	}

	@Test
	void everySideComesIntoAMeetingWhateverThePictureSays() {
		Set<String> asked = IntStream.range(0, 12)
			.mapToObj(week -> new TeamDesk(this.pictures, this.starts, this.composite, new Sides(), Exercises.v1(),
					Clock.fixed(NOW.plusSeconds(week * 604_800L), ZoneOffset.UTC)).prompt())
			.map(it -> it.side().key() + it.index())
			.collect(Collectors.toSet());
		assertThat(asked).hasSize(12);
	}

	private void seen(int persons, Band band) {
		TeamPicture picture = new TeamPicture(List.of(OCTOBER), Optional.empty(), Map.of("need", new Level(65, band, persons, 40)));
		when(this.pictures.latest(TEAM)).thenReturn(picture);
		when(this.pictures.of(TEAM, OCTOBER, OCTOBER)).thenReturn(picture);
	}

	private static Unit unit(int people) {
		Set<UUID> ids = Stream.generate(Entry::newId).limit(people).collect(Collectors.toSet());
		return new Unit(TEAM, "Korjaamo", new Names("Huolto", "Service", "Service"), ids, ids);
	}

	private static List<Start> begun(List<UUID> people, String dimension, String exercise) {
		return people.stream().map(it -> new Start(it, dimension, exercise, NOW)).toList();
	}
}
