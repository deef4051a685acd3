package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Drafted;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.moments.Permission;
import fi.hetki.people.Door;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.TimeMachine;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Ville takes leads at a site of his own, Sari manages it, Maija notices; told to a real mail server. */
abstract class NoticeStoryTests {

	/** Tuesday at ten. */
	private static final Instant TEN = Instant.parse("2027-03-16T08:00:00Z");

	private static final Instant SHOWN = TEN.plusSeconds(20);

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JavaMailSenderImpl sender;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Door door;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	NoticeDesk notices;

	@Autowired
	Postman postman;

	@Autowired
	Outbox outbox;

	@Autowired
	Digests digests;

	@Autowired
	Mails mails;

	@Autowired
	TimeMachine clock;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

	private Booth booth;

	private Drafted polishing;

	private SignedIn sari;

	private SignedIn ville;

	@BeforeEach
	void open() {
		this.database.update("delete from mail");
		this.booth = Booth.open(this.beans);
		this.polishing = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100")));
		this.sari = hire("Sari", Role.MANAGER, "fi", false);
		this.ville = hire("Ville", Role.FRONTLINE, "en", true);
		start();
	}

	@AfterEach
	void close() {
		this.server.stop();
		this.sender.setPort(1);
	}

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
		assertThat(at(SHOWN, () -> this.outbox.claim(mail))).isTrue();
		assertThat(at(SHOWN, () -> this.outbox.claim(mail))).as("by a second node").isFalse();
		deliver(SHOWN.plusSeconds(60));
		assertThat(received()).isEmpty();
		deliver(SHOWN.plus(Mail.CLAIMED));
		assertThat(received()).hasSize(1);
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

	private void start() {
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
	}

	private SignedIn hire(String name, Role role, String language, boolean takesLeads) {
		Person maija = this.people.findById(this.booth.maija()).orElseThrow();
		String login = name.toLowerCase() + UUID.randomUUID();
		Set<UUID> sites = (role == Role.MANAGER) ? Set.of(this.booth.site()) : Set.of();
		Person person = this.reception.welcome(new Newcomer(name, "Tarinamaa", login, login + "@autotalo.fi", maija.passwordHash(), role, "desk",
				this.booth.site(), this.booth.sari().teamId(), language, takesLeads, 40, sites, Set.of()));
		return this.door.stillHere(person.id()).orElseThrow();
	}

	private void speak(SignedIn who, String language) {
		change(who, it -> it.speaks(language));
	}

	private void change(SignedIn who, Consumer<Person> change) {
		this.transaction.executeWithoutResult(status -> change.accept(this.people.findById(who.id()).orElseThrow()));
	}

	private Lead lead() {
		return at(TEN, this::logged);
	}

	private Lead logged() {
		UUID moment = this.booth.log("lommokas helmiäismaali", "Ainokainen " + UUID.randomUUID(), Permission.GIVEN, this.polishing.key()).id();
		return this.leads.findByMomentIdOrderById(moment).get(0);
	}

	private int newest(Lead lead) {
		return this.leads.findById(lead.id()).orElseThrow().version();
	}

	private void deliver(Instant when) {
		this.clock.at(when, this.postman::deliver);
	}

	private void digest(SignedIn who, Instant when) {
		this.clock.at(when, () -> {
			this.digests.make();
			this.database.update("delete from mail where person_id <> ?", who.id());
			this.postman.deliver();
		});
	}

	private <T> T at(Instant when, Supplier<T> act) {
		AtomicReference<T> found = new AtomicReference<>();
		this.clock.at(when, () -> found.set(act.get()));
		return found.get();
	}

	private List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	private static String body(MimeMessage letter) {
		return GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=C3=A4", "ä");
	}

	private UUID mailOf(SignedIn who) {
		return this.database.queryForObject("select id from mail where person_id = ? and state = 'WAITING'", UUID.class, who.id());
	}

	private int waiting(SignedIn who) {
		return this.database.queryForObject("select count(*) from mail where person_id = ? and state = 'WAITING'", Integer.class, who.id());
	}

	private int told(Lead lead) {
		return this.database.queryForObject("select count(*) from notice where lead_id = ? and read_at is null", Integer.class, lead.id());
	}

}

@OnH2
class NoticeStoryOnH2Tests extends NoticeStoryTests {

}

@OnPostgres
class NoticeStoryOnPostgresTests extends NoticeStoryTests {

}
