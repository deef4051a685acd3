package fi.hetki.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.hetki.leads.GatedLeads;
import fi.hetki.leads.GatedLeads.Row;
import fi.hetki.rubric.Pulse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class GatedTests {

	private final List<Row> rows = new ArrayList<>();

	@Test
	void leadsThatAGateHeldAreCountedOnceHoweverManyGatesThereWere() {
		leads(40, 5, null, false);
		leads(20, 5, "pressure", true);
		UUID twice = lead(0, "fit", true);
		this.rows.add(new Row(twice, twice, person(0), "truth", null));
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(61, 21, 20));
	}

	@Test
	void waitingForATurnAndTheAnswerThatGatesAreMeasuredByAreNoGates() {
		leads(30, 5, "capacity", true);
		leads(30, 5, "pulse", false);
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(60, 0, null));
		assertThat(Gated.moments(this.rows, true)).isEmpty();
		assertThat(Gated.moments(this.rows, false)).hasSize(60);
	}

	@Test
	void ofFourPeopleOrNineteenLeadsNothingIsTold() {
		leads(100, 4, "fit", true);
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(null, null, null));
		this.rows.clear();
		leads(19, 5, "fit", true);
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(null, null, null));
		lead(0, "fit", false);
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(20, 20, 19));
	}

	@Test
	void whatFewHeldLeadsCameToIsNotTold() {
		leads(40, 5, null, false);
		leads(19, 5, "fit", true);
		assertThat(Gated.of(this.rows)).isEqualTo(new Gated(59, 19, null));
	}

	@Test
	void theMomentsOfHeldLeadsAndTheOthersHaveNothingInCommon() {
		UUID moment = new UUID(9, 9);
		this.rows.add(new Row(UUID.randomUUID(), moment, person(0), null, null));
		this.rows.add(new Row(UUID.randomUUID(), moment, person(0), "fit", null));
		UUID other = lead(0, null, false);
		assertThat(Gated.moments(this.rows, true)).containsExactly(moment);
		assertThat(Gated.moments(this.rows, false)).containsExactly(other);
	}

	@Test
	void gatesAreOfUseWhereTheIntervalsDoNotMeet() {
		assertThat(GateUse.of(2, 100, 30, 60).word()).isEqualTo(GateUse.Word.USE);
		assertThat(GateUse.of(10, 100, 8, 60).word()).isEqualTo(GateUse.Word.PERHAPS);
		assertThat(GateUse.of(10, 100, 6, 60).word()).isEqualTo(GateUse.Word.NO_USE);
		assertThat(GateUse.of(0, 100, 0, 60).word()).isEqualTo(GateUse.Word.NO_USE);
		GateUse.Side held = GateUse.of(2, 100, 30, 60).held();
		assertThat(List.of(held.percent(), held.from(), held.to())).containsExactly(50L, 38L, 62L);
	}

	@Test
	void aMonthIsCountedOnceTwoWeeksAfterItsEnd() {
		GatedLeads leads = mock();
		Pulse pulse = mock();
		GateMonths months = mock();
		leads(40, 5, null, false);
		leads(20, 5, "fit", true);
		when(leads.opened(any(), any())).thenReturn(this.rows);
		when(pulse.lowAbout(any())).thenReturn(Optional.empty());
		when(pulse.lowAbout(argThat(it -> it != null && it.size() == 40))).thenReturn(Optional.of(new Pulse.Share(30, 3)));
		count(leads, pulse, months, "2026-11-14T03:00:00Z");
		ArgumentCaptor<GateMonth> kept = ArgumentCaptor.captor();
		verify(months).save(kept.capture());
		assertThat(kept.getValue().month()).isEqualTo(YearMonth.of(2026, 9));
		assertThat(kept.getValue().heldOfHundred()).isEqualTo(33);
		assertThat(kept.getValue().releasedOfHundred()).isEqualTo(100);
		assertThat(kept.getValue().use()).as("half of the answers").isNull();
		verify(leads).opened(Instant.parse("2026-04-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z"));

		GateMonths before = mock();
		when(before.existsByMonthStart(LocalDate.of(2026, 10, 1))).thenReturn(true);
		count(leads, pulse, before, "2026-11-15T03:00:00Z");
		verify(before, never()).save(any());
	}

	@Test
	void aMonthKnowsBothSharesAndWhatIsMissing() {
		GateMonth month = new GateMonth(YearMonth.of(2026, 9), new Gated(null, null, null), Optional.of(new Pulse.Share(100, 2)), Optional.of(new Pulse.Share(60, 30)));
		assertThat(month.use().word()).isEqualTo(GateUse.Word.USE);
		assertThat(month.heldOfHundred()).isNull();
		assertThat(month.releasedOfHundred()).isNull();
	}

	private static void count(GatedLeads leads, Pulse pulse, GateMonths months, String at) {
		new GateCount(leads, pulse, months, Clock.fixed(Instant.parse(at), ZoneOffset.UTC)).count();
	}

	private void leads(int leads, int people, @Nullable String gate, boolean released) {
		IntStream.range(0, leads).forEach(it -> lead(it % people, gate, released));
	}

	private UUID lead(int person, @Nullable String gate, boolean released) {
		UUID id = UUID.randomUUID();
		this.rows.add(new Row(id, id, person(person), gate, released ? Instant.EPOCH : null));
		return id;
	}

	private static UUID person(int number) {
		return new UUID(1, number);
	}
}
