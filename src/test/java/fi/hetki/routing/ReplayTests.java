package fi.hetki.routing;

import static fi.hetki.routing.Staff.NOW;
import static fi.hetki.routing.Staff.away;
import static fi.hetki.routing.Staff.person;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayTests {

	private static final UUID TYRES = new UUID(2, 2);

	private final Staff staff = new Staff().shares(Roster.Kind.LONGEST_WAIT, Roster.WhenClosed.NEXT)
		.with(1, 1, 40, null, away("2026-11-18", "2026-11-18"))
		.with(2, 1, 40, null)
		.with(TYRES, 3, 1, 1, null, null);

	private final List<PastLead> leads = new ArrayList<>();

	@Test
	void absencesAreThoseOfTheDayAndWaitingBeginsAnewAfterThem() {
		lead(0, Stage.READY);
		lead(24, Stage.READY);
		lead(25, Stage.READY);
		lead(48, Stage.READY);
		assertThat(replay().play(Rulebook.EMPTY).ways()).extracting(it -> it.sent().person())
			.containsExactly(person(1), person(2), person(2), person(2));
	}

	@Test
	void aDraftTellsWhomItWouldMoveAndWhatThatDoes() {
		lead(0, Stage.READY);
		lead(1, Stage.WONDERING);
		lead(2, Stage.READY);
		Rulebook draft = new Rulebook(List.of(new RoutingRule("tyres", List.of(new Condition(Field.STAGE, List.of("READY"))),
				new Goal(Goal.Kind.TEAM, TYRES, null, null, null)),
				new RoutingRule("never", List.of(new Condition(Field.CHANNEL, List.of("CHAT"))), Goal.USUAL)), Goal.USUAL);
		Replayed replayed = Replayed.of(replay(), Rulebook.EMPTY, draft);
		assertThat(replayed.hits()).isEqualTo(Map.of("tyres", 2, "", 1));
		assertThat(replayed.teams()).containsExactly(new Replayed.Row(this.staff.team, 3, 1), new Replayed.Row(TYRES, 0, 2));
		assertThat(replayed.changes()).isEqualTo(2);
		assertThat(replayed.after().unrouted()).as("the one tyre fitter has room for one").isEqualTo(1);
		assertThat(replayed.before().most()).isEqualTo(2);
	}

	@Test
	void whoseCustomersWaitedLongerThanPromisedIsLate() {
		lead(0, Stage.READY, Duration.ofHours(3));
		lead(1, Stage.READY, Duration.ofHours(1));
		Replayed replayed = Replayed.of(replay(), Rulebook.EMPTY, Rulebook.EMPTY.otherwise(new Goal(Goal.Kind.SERVICE_TEAM, null, null, null, 30)));
		assertThat(replayed.before().late()).isEqualTo(1);
		assertThat(replayed.after().late()).isEqualTo(2);
	}

	@Test
	void oneLeadIsExplained() {
		lead(0, Stage.READY);
		lead(1, Stage.READY);
		Replay.Way way = replay().trace(Rulebook.EMPTY, this.leads.get(1).id());
		assertThat(way).isNotNull();
		assertThat(way.sent().reasons()).contains(Reason.about("turn.LONGEST_WAIT", person(2), "0/40"));
	}

	private Replay replay() {
		return new Replay(this.leads, this.staff.roll(), Map.of(), Set.of(this.staff.team, TYRES), NOW.minusSeconds(1), NOW.plus(Duration.ofDays(9)));
	}

	private void lead(int hours, Stage stage) {
		lead(hours, stage, Duration.ofMinutes(20));
	}

	private void lead(int hours, Stage stage, Duration answered) {
		Instant opened = NOW.plus(Duration.ofHours(hours));
		this.leads.add(new PastLead(new UUID(7, this.leads.size()), this.staff.site, new UUID(4, 1), null, null, null, null, stage, "Jarrut vinkuu.",
				null, null, opened, this.staff.team, person(1 + this.leads.size() % 2), opened.plus(answered), null, Duration.ofHours(2)));
	}
}
