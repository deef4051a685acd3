package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class NoticedTests {

	private static final Instant NOON = Instant.parse("2026-10-12T09:00:00Z");

	private static final UUID MAIJA = UUID.randomUUID();

	private final Match match = new Match(UUID.randomUUID(), UUID.randomUUID(), 0.8, 1, List.of());

	@Test
	void whatNobodyPassedOnIsOpenUntilSomebodySaysOtherwise() {
		assertThat(noticed(null).isOpen(Map.of())).isTrue();
		this.match.over(MAIJA, NOON);
		assertThat(noticed(null).isOpen(Map.of())).isFalse();
	}

	@Test
	void whatWasPassedOnIsOpenWhileItWaitsForTheCustomersWord() {
		this.match.passedOn(NOON);
		assertThat(noticed(null).isOpen(Map.of())).isTrue();
		assertThat(noticed(Permission.Answer.NOT_ASKED).isOpen(Map.of())).isTrue();
		assertThat(noticed(Permission.Answer.NO).isOpen(Map.of())).as("she does not want it").isFalse();
	}

	@Test
	void whatBecameALeadIsAsOpenAsTheLeadSays() {
		this.match.passedOn(NOON);
		assertThat(noticed(Permission.Answer.YES).isOpen(Map.of(this.match.id(), true))).as("closed with later").isTrue();
		assertThat(noticed(null).isOpen(Map.of(this.match.id(), false))).as("somebody looks after it").isFalse();
	}

	@Test
	void aNoSettlesItAndWhatWasMisheardSaysNothing() {
		this.match.withheld(Match.Why.DECLINED);
		assertThat(noticed(null).tells()).isTrue();
		assertThat(noticed(null).isOpen(Map.of())).isFalse();
		this.match.withheld(Match.Why.OUT_OF_SEASON);
		assertThat(noticed(null).tells()).isFalse();
		Match refused = new Match(UUID.randomUUID(), UUID.randomUUID(), 0.8, 1, List.of());
		refused.refuse(MAIJA, NOON);
		assertThat(new Noticed(refused, MAIJA, NOON, null).tells()).isFalse();
	}

	private Noticed noticed(Permission.@Nullable Answer permission) {
		return new Noticed(this.match, MAIJA, NOON, permission);
	}
}
