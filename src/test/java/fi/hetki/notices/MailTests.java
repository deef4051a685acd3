package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.shell.Seal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTests {

	private static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");

	@Test
	void thePausesGrowToAnHour() {
		assertThat(IntStream.rangeClosed(1, 9).mapToObj(Mail::pauseAfter).map(Duration::toMinutes))
			.containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
		assertThat(Mail.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
	}

	@Test
	void itIsTriedForThreeDaysAndThenGivenUp() {
		Mail mail = Mail.digest(UUID.randomUUID(), LocalDate.of(2026, 11, 24), NOON);
		mail.failed("Connection refused", NOON.plus(Duration.ofHours(71)));
		assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
		mail.failed("Connection refused", NOON.plus(Duration.ofHours(73)));
		assertThat(mail.state()).isEqualTo(Mail.State.GIVEN_UP);
		mail.tryAgain(NOON.plus(Duration.ofDays(4)));
		assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
		assertThat(mail.dueAt()).isEqualTo(NOON.plus(Duration.ofDays(4)));
	}

	@Test
	void whatWasSentIsNotTriedAgain() {
		Mail mail = Mail.digest(UUID.randomUUID(), LocalDate.of(2026, 11, 24), NOON);
		mail.sent(NOON);
		mail.tryAgain(NOON.plusSeconds(60));
		assertThat(mail.state()).isEqualTo(Mail.State.SENT);
	}

	@ParameterizedTest
	@CsvSource({ "maija@autotalo.fi,true", "maija.kuvitelma@hetki-demo.example,false", "aino@example.com,false", "aino@esimerkki.invalid,false",
			"aino@notexample.com,true", ",false" })
	void nobodyIsReachedAtAnExample(String email, boolean reached) {
		Person aino = new Person("aino", "Aino", "Mallila", Role.FRONTLINE, "desk", UUID.randomUUID());
		aino.reachedAt(email);
		assertThat(MailCarrier.reaches(aino)).isEqualTo(reached);
	}

	@Test
	void aLinkFitsOnlyWhatItWasMadeFor() {
		UUID aino = UUID.randomUUID();
		Seal seal = new Seal(Seal.fresh());
		String signature = StopLink.path(aino, "MINE", seal).replaceFirst(".*/", "");
		assertThat(StopLink.fits(aino, "MINE", signature, seal)).isTrue();
		assertThat(StopLink.fits(aino, "DIGEST", signature, seal)).isFalse();
		assertThat(StopLink.fits(UUID.randomUUID(), "MINE", signature, seal)).isFalse();
		assertThat(StopLink.fits(aino, "MINE", signature, new Seal(Seal.fresh()))).isFalse();
	}

}
