package fi.hetki.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Drafted;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.moments.Permission;
import fi.hetki.moments.Stage;
import fi.hetki.people.Door;
import fi.hetki.people.Entry;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.TimeMachine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Maija shows a customer what she understood; the customer has the last word, and nobody has to sign in for it. */
abstract class CardStoryTests {

	private static final Permission NOT_ASKED = new Permission(Permission.Answer.NOT_ASKED, null, null, null);

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	CardDesk desk;

	@Autowired
	CustomerDesk customers;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk work;

	@Autowired
	Moments moments;

	@Autowired
	Matches matches;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Door door;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private Drafted polishing;

	private String service;

	private SignedIn maija;

	private SignedIn sari;

	@BeforeEach
	void open() {
		this.booth = Booth.open(this.beans);
		this.polishing = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", null));
		this.service = this.polishing.key();
		this.maija = this.booth.signedIn("maija");
		this.sari = manager();
	}

	@Test
	void whoNobodyAskedAsksForACallHerself() {
		Moment moment = log("Rouva Kivinen", NOT_ASKED, this.service);
		assertThat(leadsOf(moment)).as("no permission, no lead").isEmpty();
		CardLink link = card(moment);
		answer(link, "CALL_ME", null);
		Lead lead = lead(moment);
		assertThat(lead.stage()).isEqualTo(LeadStage.NEW);
		assertThat(lead.readiness()).isEqualTo(Stage.READY);
		assertThat(kinds(lead)).containsExactly("ROUTED", "CALL_ME");
		assertThat(told(lead)).contains("ANSWERED", "CALL_ME");
		answer(link, "CALL_ME", null);
		assertThat(kinds(lead)).as("saying it again changes nothing").containsExactly("ROUTED", "CALL_ME");
		assertThat(get(link)).hasStatusOk().bodyText().contains("Soittakaa minulle", "Kiitos.");
	}

	@Test
	void herCallIsNeverLaterThanItWasPromised() {
		Moment moment = log("Herra Lehto", Permission.GIVEN, this.service);
		Lead before = lead(moment);
		answer(card(moment), "CALL_ME", null);
		assertThat(lead(moment).dueAt()).isBefore(before.dueAt());
		assertThat(lead(moment).readiness()).isEqualTo(Stage.READY);
	}

	@Test
	void aNeedThatNobodyPassedOnGoesOnItsWayWhenSheAsks() {
		Moment moment = log("Rouva Aho", NOT_ASKED);
		CardLink link = card(moment);
		assertThat(get(link)).bodyText().contains("Kiillotus");
		answer(link, "CALL_ME", null);
		assertThat(leadsOf(moment)).hasSize(1);
	}

	@Test
	void notNowEndsTheLeadAndIsTakenBack() {
		Moment moment = log("Rouva Salmi", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		answer(link, "NOT_NOW", null);
		assertThat(lead(moment).closure()).satisfies(it -> {
			assertThat(it.outcome()).isEqualTo(Outcome.NOT_NOW);
			assertThat(it.reason()).isEqualTo("later");
			assertThat(it.by()).isNull();
		});
		assertThat(this.customers.quietFor(moment.customerId())).containsExactly(this.polishing.id());
		assertThat(moment(moment).permission().given()).isFalse();
		answer(link, "CALL_ME", null);
		assertThat(lead(moment).isOpen()).isTrue();
		assertThat(lead(moment).readiness()).isEqualTo(Stage.READY);
		assertThat(this.customers.quietFor(moment.customerId())).isEmpty();
	}

	@Test
	void neverBindsMatchingAndRoutingAlsoThroughTheApi() {
		Moment moment = log("Herra Korpi", Permission.GIVEN, this.service);
		Moment other = log("Herra Korpi", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		answer(link, "NEVER", null);
		UUID customer = moment.customerId();
		assertThat(lead(moment).closure()).satisfies(it -> assertThat(it.reason()).isEqualTo("left_alone"));
		assertThat(kinds(lead(other))).as("who works another need of his is told").contains("LEAVE_ALONE");
		Moment later = this.moments.findById(logThroughTheApi(customer)).orElseThrow();
		assertThat(this.matches.findByMomentIdOrderByPlace(later.id())).extracting(Match::withheldAtFirst).containsExactly(Match.Why.LEFT_ALONE);
		assertThat(leadsOf(later)).as("nothing is routed, although somebody ticked it").isEmpty();
		assertThat(this.mvc.get().uri("/api/v1/moments/{id}", later.id()).with(user(this.maija))).bodyText().contains("left_alone");
		this.clock.at(this.clock.instant().plus(Duration.ofDays(3650)), () -> assertThat(this.customers.isLeftAlone(customer)).as("for ever").isTrue());
		assertThat(this.mvc.get().uri("/customers/{id}", customer).with(user(this.sari))).bodyText().contains("Haluaa olla rauhassa");
		assertThat(this.mvc.post().uri("/customers/{id}/peace/end", customer).with(user(this.maija)).with(csrf())).as("not hers to say").hasStatus(404);
		answer(link, "CALL_ME", null);
		assertThat(this.customers.isLeftAlone(customer)).as("she says otherwise").isFalse();
		assertThat(lead(moment).isOpen()).isTrue();
	}

	@Test
	void neverIsTakenBackOnTheSameCardAndNotByAnother() {
		Moment moment = log("Rouva Harju", Permission.GIVEN, this.service);
		UUID customer = moment.customerId();
		CardLink link = card(moment);
		answer(link, "NEVER", null);
		answer(card(log("Rouva Harju", NOT_ASKED)), "NOT_NOW", null);
		assertThat(this.customers.isLeftAlone(customer)).isTrue();
		answer(link, "NOT_NOW", null);
		assertThat(this.customers.isLeftAlone(customer)).isFalse();
		assertThat(lead(moment).closure()).satisfies(it -> assertThat(it.reason()).isEqualTo("later"));
		assertThat(moment(moment).permission().answer()).isEqualTo(Permission.Answer.NOT_ASKED);
	}

	@Test
	void whatWasMisunderstoodWaitsAndIsNotScored() {
		Moment moment = log("Rouva Niemi", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		answer(link, "MISUNDERSTOOD", "En <b>sitä</b>, vaan\r\nlasin \u0000vaihdon.");
		Lead lead = lead(moment);
		assertThat(lead.stage()).isEqualTo(LeadStage.WAITING);
		assertThat(gates(lead)).containsExactly("misunderstood");
		assertThat(kinds(lead)).containsExactly("ROUTED", "CORRECTED", "HELD");
		assertThat(this.database.queryForObject("select text from lead_entry where lead_id = ? and kind = 'CORRECTED'", String.class, lead.id()))
			.isEqualTo("En <b>sitä</b>, vaan\nlasin vaihdon.");
		assertThat(get(link)).bodyText().contains("En &lt;b&gt;sitä&lt;/b&gt;").doesNotContain("<b>sitä");
		assertThat(this.mvc.get().uri("/moments/{id}", moment.id()).with(user(this.maija))).hasStatusOk().bodyText()
			.contains("Ymmärsitte väärin", "&lt;b&gt;sitä").doesNotContain("<b>sitä");
		assertThat(this.mvc.get().uri("/leads/{id}", lead.id()).with(user(this.sari))).hasStatusOk();
		assertThat(assessments(moment)).isZero();
		answer(link, "CALL_ME", null);
		assertThat(lead(moment).stage()).as("she has settled it herself").isEqualTo(LeadStage.NEW);
	}

	@Test
	void whatWaitsForSomethingElseStillWaitsWhenSheCallsAgain() {
		Moment moment = log("Rouva Pelto", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		answer(link, "NOT_NOW", null);
		this.mvc.post().uri(link.path() + "/pulse").param("code", "0").exchange();
		assertThat(lead(moment).isOpen()).as("she is left in peace").isFalse();
		answer(link, "MISUNDERSTOOD", null);
		this.database.update("update lead_hold set gate = 'pressure' where lead_id = ?", lead(moment).id());
		answer(link, "NEVER", null);
		assertThat(lead(moment).isOpen()).isFalse();
		answer(link, "CALL_ME", null);
		assertThat(lead(moment).stage()).isEqualTo(LeadStage.WAITING);
		assertThat(gates(lead(moment))).containsExactly("pressure");
	}

	@Test
	void whoIsUnknownAnswersForThisMomentAlone() {
		Moment moment = log(null, Permission.GIVEN, this.service);
		CardLink link = card(moment);
		assertThat(get(link)).bodyText().contains("Emme palaa tähän asiaan.");
		answer(link, "NEVER", null);
		assertThat(lead(moment).isOpen()).isFalse();
		assertThat(moment(moment).permission().answer()).isEqualTo(Permission.Answer.NO);
	}

	@Test
	void whateverIsWrongWithALinkItLeadsToTheSamePage() throws Exception {
		Moment moment = log("Rouva Virta", Permission.GIVEN, this.service);
		CardLink revoked = card(moment);
		CardLink link = card(moment);
		String calm = text(get(new CardLink("AAAAAAAAAAAAAAAAAAAAAA")));
		assertThat(calm).contains("Tämä linkki ei ole käytössä");
		assertThat(text(get(revoked))).isEqualTo(calm);
		this.clock.at(this.clock.instant().plus(CustomerCard.LASTS), () -> {
			assertThat(text(get(link))).as("expired").isEqualTo(calm);
			assertThat(post(link, "CALL_ME", null)).hasStatus(404);
		});
		for (String forged : List.of("x", "a".repeat(500), link.token() + "A", link.token().toLowerCase() + "-")) {
			assertThat(text(this.mvc.get().uri("/k/" + forged).header("Accept-Language", "fi").exchange())).as(forged).isEqualTo(calm);
		}
		assertThat(post(revoked, "NEVER", null)).hasStatus(404);
		assertThat(lead(moment).isOpen()).isTrue();
		this.work.moveTo(lead(moment).id(), this.sari, LeadStage.CONTACTED, lead(moment).version());
		assertThat(text(get(link))).as("somebody has been in touch").isEqualTo(calm);
		assertThat(post(link, "NOT_NOW", null)).hasStatus(404);
		assertThat(lead(moment).isOpen()).isTrue();
	}

	@Test
	void lookingChangesNothingHoweverOften() {
		Moment moment = log("Rouva Laine", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		List<Integer> statuses = IntStream.range(0, Turnstile.PER_LINK * 3).map(it -> get(link).getResponse().getStatus()).boxed().toList();
		assertThat(statuses).startsWith(200, 200).contains(429);
		assertThat(this.database.queryForObject("select version from customer_card where token_hash = ?", Integer.class, link.hash())).isZero();
		assertThat(kinds(lead(moment))).containsExactly("ROUTED");
	}

	@Test
	void theCardGivesNothingElseAway() {
		Moment moment = log("Rouva Salainen", Permission.GIVEN, this.service);
		this.database.update("update moment set note = 'sisäinen muistiinpano' where id = ?", moment.id());
		CardLink link = card(moment);
		MvcTestResult page = get(link);
		assertThat(page).bodyText().contains("Sain lommokas helmiäismaali", "Kiillotus", "Maija")
			.doesNotContain("Salainen", "sisäinen", "Malli", lead(moment).id().toString(), moment.id().toString(), "_csrf", "<script");
		assertThat(page.getResponse().getCookies()).isEmpty();
		assertThat(page.getResponse().getCookie("JSESSIONID")).isNull();
		assertThat(page).headers().hasValue("Referrer-Policy", "no-referrer").hasValue("X-Robots-Tag", "noindex, nofollow");
		assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(post(link, "NOT_NOW", null).getResponse().getCookie("JSESSIONID")).isNull();
		assertThat(this.database.queryForList("select * from customer_card where moment_id = ?", moment.id()).toString()).doesNotContain(link.token());
		assertThat(this.mvc.get().uri(link.path() + "?in=sv").header("Accept-Language", "fi")).bodyText().contains("Förstod vi dig rätt?");
		assertThat(this.mvc.get().uri(link.path()).header("Accept-Language", "sv")).bodyText().contains("Ymmärsimmekö oikein?");
	}

	@Test
	void onlyWhoeverNoticedShowsIt() {
		Moment moment = log("Rouva Oja", Permission.GIVEN, this.service);
		assertThat(this.mvc.post().uri("/moments/{id}/card", moment.id()).with(user(this.sari)).with(csrf())).hasStatus(404);
		assertThat(this.mvc.get().uri("/moments/{id}/card", moment.id()).with(user(this.sari))).hasStatus(404);
		assertThat(this.mvc.post().uri("/moments/{id}/card", moment.id()).with(user(this.maija))).as("a forged form").hasStatus(302);
		assertThat(this.desk.standing(moment.id())).isEmpty();
		MvcTestResult made = this.mvc.post().uri("/moments/{id}/card", moment.id()).param("language", "sv").with(user(this.maija)).with(csrf()).exchange();
		assertThat(made).hasRedirectedUrl("/moments/" + moment.id() + "/card");
		assertThat(this.mvc.get().uri("/moments/{id}/card", moment.id()).with(user(this.maija))
			.cookie(made.getResponse().getCookie("JSESSIONID"))).bodyText()
			.contains("https://hetki.autotalo.fi/k/", "QR-koodi", "sms:", "mailto:");
		assertThat(this.mvc.get().uri("/moments/{id}/card", moment.id()).with(user(this.maija))).as("elsewhere the link is not known").bodyText()
			.contains("Kortin linkkiä ei säilytetä").doesNotContain("/k/");
		this.mvc.post().uri("/moments/{id}/card/end", moment.id()).with(user(this.maija)).with(csrf()).exchange();
		assertThat(this.desk.standing(moment.id())).isEmpty();
	}

	@Test
	void oneQuestionInSixtyDaysAndALowAnswerIsPutRightFirst() {
		Moment moment = log("Rouva Kallio", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		assertThat(get(link)).bodyText().doesNotContain("/pulse");
		answer(link, "CALL_ME", null);
		assertThat(get(link)).bodyText().contains("/pulse", "Täysin");
		for (String wrong : List.of("5", "-1", "", "<b>")) {
			assertThat(this.mvc.post().uri(link.path() + "/pulse").param("code", wrong)).hasStatus(422);
		}
		assertThat(assessments(moment)).isZero();
		for (int twice = 0; twice < 2; twice++) {
			assertThat(this.mvc.post().uri(link.path() + "/pulse").param("code", "1")).hasStatus(302);
		}
		assertThat(assessments(moment)).isOne();
		assertThat(lead(moment).stage()).isEqualTo(LeadStage.WAITING);
		assertThat(gates(lead(moment))).containsExactly("pulse");
		assertThat(this.mvc.get().uri("/leads/{id}", lead(moment).id()).with(user(this.sari))).hasStatusOk().bodyText()
			.contains("sopii asian kuntoon").doesNotContain("pulse.");
		Moment next = log("Rouva Kallio", Permission.GIVEN, this.service);
		CardLink soon = card(next);
		answer(soon, "CALL_ME", null);
		assertThat(get(soon)).as("she was asked lately").bodyText().doesNotContain("/pulse");
		this.clock.at(this.clock.instant().plus(Answers.UNASKED).plusSeconds(60), () -> {
			CardLink late = card(next);
			answer(late, "CALL_ME", null);
			assertThat(get(late)).bodyText().contains("/pulse");
		});
	}

	@Test
	void whoHasBegunIsToldToPutItRight() {
		Moment moment = log("Herra Metsä", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		this.work.take(lead(moment).id(), this.sari, lead(moment).version());
		answer(link, "CALL_ME", null);
		assertThat(told(lead(moment))).contains("CALL_ME", "ANSWERED");
		this.mvc.post().uri(link.path() + "/pulse").param("code", "0").exchange();
		assertThat(lead(moment).stage()).isEqualTo(LeadStage.TAKEN);
		assertThat(kinds(lead(moment))).endsWith("PUT_RIGHT");
		assertThat(told(lead(moment))).contains("PUT_RIGHT");
	}

	@Test
	void whatCannotBeReadIsToldCalmly() {
		Moment moment = log("Rouva Haka", Permission.GIVEN, this.service);
		CardLink link = card(moment);
		assertThat(post(link, "SELL_ME", null)).hasStatus(422).bodyText().contains("Valitse yksi näistä.");
		assertThat(this.mvc.post().uri(link.path())).hasStatus(422);
		assertThat(post(link, "MISUNDERSTOOD", "x".repeat(301))).hasStatus(422).bodyText().contains("Teksti on liian pitkä", "x".repeat(301));
		assertThat(lead(moment).stage()).isEqualTo(LeadStage.NEW);
	}

	/** Sari, who manages this site and can sign in. */
	private SignedIn manager() {
		UUID site = this.booth.site();
		return this.door.stillHere(this.reception.welcome(new Newcomer("Sari", "Tarinamaa", "sari-" + site, null,
				this.people.findById(this.maija.id()).orElseThrow().passwordHash(), Role.MANAGER, "sales_manager", site, null, "fi", false, 40, Set.of(site),
				Set.of())).id()).orElseThrow();
	}

	private Moment log(@Nullable String customer, Permission permission, String... services) {
		return this.booth.log("Sain lommokas helmiäismaali oven.", (customer != null) ? customer + " " + this.booth.site() : null, permission, services);
	}

	private UUID logThroughTheApi(UUID customer) {
		UUID id = Entry.newId();
		assertThat(this.mvc.put().uri("/api/v1/moments/{id}", id).with(user(this.maija)).with(csrf()).contentType(MediaType.APPLICATION_JSON)
			.content("{\"customer\": {\"id\": \"%s\"}, \"words\": \"Taas lommokas helmiäismaali.\", \"permission\": {\"answer\": \"yes\"}, \"services\": [\"%s\"]}"
				.formatted(customer, this.service))).hasStatus2xxSuccessful();
		return id;
	}

	private CardLink card(Moment moment) {
		return this.desk.make(moment.id(), this.maija.id(), "fi");
	}

	private MvcTestResult get(CardLink link) {
		return this.mvc.get().uri(link.path()).header("Accept-Language", "fi").exchange();
	}

	private void answer(CardLink link, String reply, @Nullable String words) {
		assertThat(post(link, reply, words)).hasStatus(302).hasRedirectedUrl(link.path());
	}

	private MvcTestResult post(CardLink link, String reply, @Nullable String words) {
		return this.mvc.post().uri(link.path()).header("Accept-Language", "fi").param("reply", reply).param("words", (words != null) ? words : "").exchange();
	}

	private static String text(MvcTestResult page) {
		assertThat(page).hasStatus(404);
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Moment moment(Moment known) {
		return this.moments.findById(known.id()).orElseThrow();
	}

	private List<Lead> leadsOf(Moment moment) {
		return this.leads.findByMomentIdOrderById(moment.id());
	}

	private Lead lead(Moment moment) {
		return leadsOf(moment).get(0);
	}

	private List<String> kinds(Lead lead) {
		return this.database.queryForList("select kind from lead_entry where lead_id = ? order by at_time, id", String.class, lead.id());
	}

	private List<String> gates(Lead lead) {
		return this.database.queryForList("select gate from lead_hold where lead_id = ? and released_at is null", String.class, lead.id());
	}

	private List<String> told(Lead lead) {
		return this.database.queryForList("select news from notice where lead_id = ?", String.class, lead.id());
	}

	private int assessments(Moment moment) {
		return this.database.queryForObject("select count(*) from assessment where moment_id = ? and source = 'CUSTOMER'", Integer.class, moment.id());
	}

}

@OnH2
class CardStoryOnH2Tests extends CardStoryTests {

}

@OnPostgres
class CardStoryOnPostgresTests extends CardStoryTests {

}
