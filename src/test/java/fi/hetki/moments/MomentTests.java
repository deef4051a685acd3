package fi.hetki.moments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MomentTests {

	private static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");

	private static final UUID MAIJA = UUID.randomUUID();

	@Test
	void permissionMayBeAskedAfterwards() {
		Moment moment = moment(Permission.Answer.NOT_ASKED);
		assertThat(moment.permit(Permission.By.PHONE)).isTrue();
		assertThat(moment.permission().given()).isTrue();
		assertThat(moment.permission().by()).isEqualTo(Permission.By.PHONE);
	}

	@Test
	void aNoStaysANo() {
		Moment moment = moment(Permission.Answer.NO);
		assertThat(moment.permit(Permission.By.PHONE)).isFalse();
		assertThat(moment.permission().given()).isFalse();
	}

	@Test
	void theSameStoryIsRecognisedHoweverItsServicesAreOrdered() {
		UUID id = UUID.randomUUID();
		LogMoment told = told(id, "Akku hyytyi", List.of("battery", "tyre-hotel"), NOON);
		assertThat(told.fingerprint())
			.isEqualTo(told(id, "Akku hyytyi", List.of("tyre-hotel", "battery"), NOON.plusSeconds(9)).fingerprint())
			.isNotEqualTo(told(id, "Akku hyytyi eilen", List.of("battery", "tyre-hotel"), NOON).fingerprint());
	}

	/** What it was before there were photos, so that a phone that sends an old moment again is understood. */
	@Test
	void photosBelongToTheStory() {
		UUID id = new UUID(0, 7);
		LogMoment without = told(id, "Akku hyytyi", List.of(), NOON);
		assertThat(with(without, List.of()).fingerprint()).isEqualTo(without.fingerprint());
		assertThat(new LogMoment(id, new UUID(0, 2), new UUID(0, 1), null, null, "Akku hyytyi", null, null, Stage.READY, Channel.PHONE,
				Permission.GIVEN, List.of(), Map.of(), null, null).fingerprint()).isEqualTo("47d80f24d2cdbe8b3931978aa03a6d330bb3bcf9e2001b7f78ecec57a7db8deb");
		UUID one = UUID.randomUUID();
		UUID two = UUID.randomUUID();
		assertThat(with(without, List.of(one, two)).fingerprint()).isNotEqualTo(without.fingerprint())
			.isEqualTo(with(without, List.of(one, two, one)).fingerprint())
			.isNotEqualTo(with(without, List.of(one)).fingerprint());
	}

	private static LogMoment with(LogMoment it, List<UUID> photos) {
		return new LogMoment(it.id(), it.authorId(), it.siteId(), null, null, it.words(), null, null, it.stage(), it.channel(),
				it.permission(), it.services(), it.answers(), it.openedAt(), it.happenedAt(), null, Effort.UNKNOWN, photos, null);
	}

	@Test
	void aLongPauseIsNoTimeSpentLogging() {
		assertThat(saved(NOON.plusSeconds(24)).tookToLog()).hasSeconds(24);
		assertThat(saved(NOON.plusSeconds(3600)).tookToLog()).isNull();
		assertThat(saved(NOON.minusSeconds(5)).tookToLog()).isNull();
	}

	@Test
	void neitherWordsNorAnswersStandInALog() {
		assertThat(told(UUID.randomUUID(), "Salainen asia", List.of(), NOON).toString()).doesNotContain("Salainen");
	}

	private static Moment saved(Instant at) {
		return new Moment(told(UUID.randomUUID(), "Akku hyytyi", List.of(), NOON), null, "fi", at);
	}

	private static Moment moment(Permission.Answer answer) {
		LogMoment told = new LogMoment(UUID.randomUUID(), MAIJA, UUID.randomUUID(), null, null, "Akku hyytyi", null, null,
				null, null, new Permission(answer, null, null, null), List.of(), Map.of(), null, null);
		return new Moment(told, null, "fi", NOON);
	}

	private static LogMoment told(UUID id, @Nullable String words, List<String> services, Instant opened) {
		return new LogMoment(id, MAIJA, new UUID(0, 1), null, null, words, null, null, Stage.READY, Channel.PHONE,
				Permission.GIVEN, services, Map.of(), opened, null);
	}
}
