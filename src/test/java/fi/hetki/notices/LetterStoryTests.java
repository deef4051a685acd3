package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.leads.Lead;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters reach a real mail server once, in time, in the reader's language. */
abstract class LetterStoryTests extends Post {

	@Test
	void aLeadThatComesToSomebodyIsInTheMailAfterTheTimeToTakeItBack() throws Exception {
		Lead lead = lead();
		assertThat(lead.assigneeId()).isEqualTo(this.ville.id());
		deliver(TEN.plusSeconds(14));
		assertThat(received()).isEmpty();
		assertThat(at(TEN.plusSeconds(14), () -> this.notices.countUnread(this.ville))).isZero();
		deliver(SHOWN);
		deliver(SHOWN.plusSeconds(600));
		MimeMessage letter = received().get(0);
		assertThat(received()).hasSize(1);
		assertThat(letter.getSubject()).isEqualTo("A lead came to you: Kiillotus");
		assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(body(letter)).contains("https://hetki.autotalo.fi/leads/" + lead.id()).contains("text/html")
			.as("what the customer said, and her name, stay").doesNotContain("lommokas", "Tarinamaa", "Ainokainen");
		assertThat(at(SHOWN, () -> this.notices.countUnread(this.ville))).isEqualTo(1);
	}

	@Test
	void everybodyReadsHerOwnLanguage() throws Exception {
		speak(this.ville, "fi");
		lead();
		deliver(SHOWN);
		assertThat(received().get(0).getSubject()).isEqualTo("Sinulle tuli vihje: Kiillotus");
		assertThat(body(received().get(0))).contains("Hei Ville");
	}

	@Test
	void inQuietHoursAMailWaitsForTheMorning() {
		Instant evening = TEN.plus(Duration.ofHours(9));
		Lead lead = at(evening, this::logged);
		this.clock.at(evening, () -> this.desk.handOver(lead.id(), this.sari, this.ville.id(), lead.version()));
		deliver(evening.plus(Duration.ofHours(12)));
		assertThat(received()).isEmpty();
		deliver(TEN.plus(Duration.ofHours(22)));
		assertThat(received()).hasSize(1);
	}

	@Test
	void aServerThatIsDownForADayGetsItOnceAndInTheEnd() throws Exception {
		lead();
		this.server.stop();
		for (int hour = 0; hour < 26; hour += 2) {
			deliver(SHOWN.plus(Duration.ofHours(hour)));
		}
		UUID mail = mailOf(this.ville);
		assertThat(this.mails.findById(mail).orElseThrow().attempts()).isEqualTo(13);
		start();
		deliver(SHOWN.plus(Duration.ofHours(28)));
		deliver(SHOWN.plus(Duration.ofHours(30)));
		assertThat(received()).hasSize(1);
		assertThat(received().get(0).getMessageID()).isEqualTo("<" + mail + "@hetki.autotalo.fi>");
	}

	@Test
	void whatANodeHadTakenUpWhenItDiedIsSentByAnother() {
		lead();
		UUID mail = mailOf(this.ville);
		Optional<Instant> claim = at(SHOWN, () -> this.outbox.claim(mail));
		assertThat(claim).isPresent();
		assertThat(at(SHOWN, () -> this.outbox.claim(mail))).as("by a second node").isEmpty();
		deliver(SHOWN.plusSeconds(60));
		assertThat(received()).isEmpty();
		deliver(SHOWN.plus(Mail.CLAIMED));
		assertThat(received()).hasSize(1);
		Instant late = SHOWN.plus(Mail.CLAIMED).plusSeconds(1);
		assertThat(at(late, () -> this.outbox.claimAgain(mail, claim.orElseThrow()))).as("it only stood still").isEmpty();
		at(late, () -> {
			this.outbox.failed(mail, claim.orElseThrow(), "stood still");
			return mail;
		});
		assertThat(this.mails.findById(mail).orElseThrow().state()).isEqualTo(Mail.State.SENT);
	}

	@Test
	void aLetterThatCannotBeSentStopsNoOtherAndStandsBeforeTheAdmin() {
		SignedIn broken = hire("Rikki", Role.FRONTLINE, "fi", true);
		change(broken, it -> it.reachedAt("rikki @@autotalo.fi"));
		Lead lead = at(TEN.minusSeconds(60), this::logged);
		this.clock.at(TEN.minusSeconds(50), () -> this.desk.handOver(lead.id(), this.sari, broken.id(), newest(lead)));
		this.clock.at(TEN.minusSeconds(40), () -> this.desk.handOver(lead.id(), this.sari, this.ville.id(), newest(lead)));
		deliver(SHOWN);
		assertThat(received()).hasSize(1);
		UUID mail = mailOf(broken);
		deliver(TEN.plus(Duration.ofDays(4)));
		assertThat(this.mails.findById(mail).orElseThrow().state()).isEqualTo(Mail.State.GIVEN_UP);
		SignedIn helena = this.booth.signedIn("helena");
		assertThat(this.mvc.get().uri("/admin/mail").with(user(helena))).hasStatusOk().bodyText().contains("rikki @@autotalo.fi");
		assertThat(this.mvc.post().uri("/admin/mail/{id}/attempts", mail).with(user(helena)).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mails.findById(mail).orElseThrow().state()).isEqualTo(Mail.State.WAITING);
	}

	@Test
	void theDigestComesOnceADayAndNotWhereThereIsNothingToTell() throws Exception {
		Lead lead = lead();
		deliver(SHOWN);
		this.server.purgeEmailFromAllMailboxes();
		Instant eight = TEN.plus(Duration.ofHours(22 + 48));
		digest(this.ville, eight.minusSeconds(1));
		assertThat(received()).isEmpty();
		digest(this.ville, eight);
		digest(this.ville, eight.plus(Duration.ofHours(1)));
		assertThat(received()).extracting(MimeMessage::getSubject).containsExactly("Your day in Hetki");
		assertThat(body(received().get(0))).contains("To do by tonight", "/leads/" + lead.id()).doesNotContain("A lead came to you");
		digest(this.sari, eight);
		assertThat(received()).as("she has nothing to read").hasSize(1);
	}

	@Test
	void twoNodesAtOnceMakeOneDigest() throws Exception {
		Instant eight = TEN.plus(Duration.ofHours(22));
		List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> this.clock.at(eight, this.digests::make)))
			.limit(4)
			.toList();
		CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
		assertThat(this.database.queryForObject("select count(*) from mail where person_id = ? and day_of = ?", Integer.class, this.ville.id(),
				LocalDate.ofInstant(eight, Booth.ZONE))).isEqualTo(1);
	}

}

@OnH2
class LetterStoryOnH2Tests extends LetterStoryTests {

}

@OnPostgres
class LetterStoryOnPostgresTests extends LetterStoryTests {

}
