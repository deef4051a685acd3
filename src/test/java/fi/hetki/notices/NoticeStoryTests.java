package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Outcome;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told is taken back, ended, forbidden, read and chosen. */
abstract class NoticeStoryTests extends Post {

	@Test
	void whatIsTakenBackNobodyHearsOf() {
		SignedIn aino = hire("Aino", Role.FRONTLINE, "fi", true);
		Lead lead = at(TEN.minusSeconds(600), this::logged);
		boolean isAinos = aino.id().equals(lead.assigneeId());
		SignedIn other = isAinos ? this.ville : aino;
		this.database.update("delete from notice where lead_id = ?", lead.id());
		UUID undo = at(TEN, () -> (UUID) this.mvc.post().uri("/leads/{id}/assignment", lead.id())
			.param("version", Integer.toString(lead.version()))
			.param("person", other.id().toString())
			.with(user(this.sari)).with(csrf()).exchange().getMvcResult().getFlashMap().get("undo"));
		assertThat(told(lead)).as("the new one, the old one and whoever noticed").isEqualTo(3);
		at(TEN.plusSeconds(8), () -> this.mvc.post().uri("/leads/undo/{id}", undo).with(user(this.sari)).with(csrf()).exchange());
		assertThat(told(lead)).isZero();
		deliver(SHOWN);
		assertThat(received()).isEmpty();
		this.clock.at(TEN.plusSeconds(30), () -> this.desk.handOver(lead.id(), this.sari, other.id(), newest(lead)));
		assertThat(told(lead)).as("whose it is was not forgotten").isEqualTo(3);
	}

	@Test
	void whoeverEndedTheLettersGetsNoneWithoutSigningIn() throws Exception {
		lead();
		deliver(SHOWN);
		String stop = received().get(0).getHeader("List-Unsubscribe")[0].replaceAll("[<>]|https://hetki.autotalo.fi", "");
		lead();
		assertThat(this.mvc.get().uri(stop)).hasStatusOk();
		assertThat(waiting(this.ville)).as("looking ends nothing").isEqualTo(1);
		assertThat(this.mvc.post().uri(stop + "x")).hasStatus(404);
		assertThat(this.mvc.post().uri(stop).param("List-Unsubscribe", "One-Click")).hasStatusOk();
		deliver(SHOWN.plusSeconds(600));
		lead();
		assertThat(waiting(this.ville)).isZero();
		deliver(SHOWN.plusSeconds(1200));
		assertThat(received()).hasSize(1);
		assertThat(at(SHOWN, () -> this.notices.countUnread(this.ville))).as("the page still tells it").isEqualTo(3);
	}

	@Test
	void whoMayNotSeeTheLeadAnyMoreSeesAndGetsNothing() {
		lead();
		assertThat(at(SHOWN, () -> this.notices.page(this.ville, null).rows())).hasSize(1);
		UUID elsewhere = Booth.open(this.beans).sari().teamId();
		change(this.ville, it -> it.worksIn(elsewhere, true, 40));
		SignedIn now = this.door.stillHere(this.ville.id()).orElseThrow();
		deliver(SHOWN);
		assertThat(received()).isEmpty();
		assertThat(at(SHOWN, () -> this.notices.page(now, null).rows())).isEmpty();
		assertThat(at(SHOWN, () -> this.notices.countUnread(now))).isZero();
		digest(now, TEN.plus(Duration.ofHours(22)));
		assertThat(received()).isEmpty();
	}

	@Test
	void whoeverNoticedReadsWhatCameOfIt() {
		Lead lead = lead();
		SignedIn maija = this.booth.signedIn("maija");
		this.clock.at(TEN, () -> this.desk.close(lead.id(), this.sari, new CloseLead(Outcome.HELPED, null, "advised_against", "Maali oli vielä hyvä."), lead.version()));
		NoticeRow told = at(SHOWN, () -> this.notices.page(maija, null).rows().stream().filter(it -> it.leadId().equals(lead.id())).findFirst().orElseThrow());
		assertThat(told.news()).isEqualTo(News.CLOSED);
		assertThat(told.quote()).isEqualTo("Maali oli vielä hyvä.");
		assertThat(this.mvc.post().uri("/notices/{id}/opening", told.id()).with(user(maija)).with(csrf())).as("not shown yet").hasStatus(404);
		at(SHOWN, () -> assertThat(this.mvc.post().uri("/notices/{id}/opening", told.id()).with(user(maija)).with(csrf()))
			.hasRedirectedUrl("/moments/" + lead.momentId()));
		assertThat(at(SHOWN, () -> this.notices.page(maija, null).rows().stream().filter(it -> it.leadId().equals(lead.id()))))
			.allMatch(it -> it.readAt() != null);
		assertThat(this.mvc.post().uri("/notices/{id}/opening", told.id()).with(user(this.ville)).with(csrf())).as("it is not his").hasStatus(404);
	}

	@Test
	void everybodyChoosesHowSheHears() {
		assertThat(this.mvc.post().uri("/me/notices").with(user(this.ville)).with(csrf()).param("ways[MINE]", "DIGEST")
			.param("quietFrom", "20").param("quietTo", "7").param("digest", "")).hasRedirectedUrl("/me/notices");
		lead();
		assertThat(waiting(this.ville)).isZero();
		assertThat(this.mvc.get().uri("/me/notices").with(user(this.ville))).hasStatusOk();
		for (String wrong : List.of("24", "-1", "x", "")) {
			assertThat(this.mvc.post().uri("/me/notices").with(user(this.ville)).with(csrf()).param("ways[MINE]", "NEVER")
				.param("quietFrom", wrong).param("quietTo", "7")).hasStatusOk();
		}
		assertThat(this.mvc.post().uri("/me/notices").with(user(this.ville)).with(csrf()).param("ways[MINE]", "LOUD")
			.param("quietFrom", "20").param("quietTo", "7")).hasStatusOk();
		assertThat(this.database.queryForObject("select way from notice_wish_way where wish_id = ? and topic = 'MINE'", String.class, this.ville.id()))
			.isEqualTo("DIGEST");
	}

	@Test
	void nobodyWritesToTheDemonstrationFirm() {
		assertThat(this.database.queryForObject("select count(*) from notice where demo_batch is not null", Integer.class)).isPositive();
		Lead lead = lead();
		this.clock.at(TEN, () -> this.desk.close(lead.id(), this.sari, new CloseLead(Outcome.HELPED, null, "advised_against", "Hyvä."), lead.version()));
		assertThat(waiting(this.booth.signedIn("maija"))).isZero();
	}

}

@OnH2
class NoticeStoryOnH2Tests extends NoticeStoryTests {

}

@OnPostgres
class NoticeStoryOnPostgresTests extends NoticeStoryTests {

}
