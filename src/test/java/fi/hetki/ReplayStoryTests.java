package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Maija's phone kept while there was no network arrives, and what she had begun goes on elsewhere. */
abstract class ReplayStoryTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Moments moments;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate database;

	private Visitor maija;

	private Booth booth;

	private String token;

	@BeforeEach
	void signIn() {
		this.booth = Booth.open(this.beans);
		this.maija = visitor(this.booth);
		this.token = tokenOf(this.maija);
	}

	private Visitor visitor(Booth booth) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(this.people.findById(booth.maija()).orElseThrow().login());
	}

	private static String tokenOf(Visitor visitor) {
		return visitor.get("/moments/new").select("meta[name=_csrf]").attr("content");
	}

	private Visitor.Answer put(Visitor who, String path, Map<String, String> fields) {
		Map<String, List<String>> all = new HashMap<>();
		fields.forEach((name, it) -> all.put(name, List.of(it)));
		return who.send(new Visitor.Ask("PUT", path, all, Map.of("X-CSRF-TOKEN", (who == this.maija) ? this.token : tokenOf(who)), null));
	}

	@Test
	void aMomentThatIsSentAgainIsThereOnce() {
		UUID id = UUID.randomUUID();
		Map<String, String> told = Map.of("words", "Vetokoukku kiinnostaa", "stage", "COMPARING", "saved", "2026-01-07T12:52:00Z", "opened",
				"2026-01-07T12:51:38Z");
		for (int i = 0; i < 3; i++) {
			assertThat(put(this.maija, "/moments/" + id, told).status()).isEqualTo(200);
		}
		Moment moment = this.moments.findById(id).orElseThrow();
		assertThat(moment.words()).isEqualTo("Vetokoukku kiinnostaa");
		assertThat(moment.happenedAt()).isEqualTo(Instant.parse("2026-01-07T12:52:00Z"));
		assertThat(moment.tookToLog()).isEqualTo(Duration.ofSeconds(22));
	}

	@Test
	void whatCannotBeStoredIsSaidAndNothingIsStored() {
		UUID id = UUID.randomUUID();
		Visitor.Answer refused = put(this.maija, "/moments/" + id, Map.of("words", "x".repeat(5001)));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("\"words\"");
		assertThat(this.moments.findById(id)).isEmpty();
	}

	@Test
	void anotherStoryUnderTheSameIdIsAConflictAndASecondPersonSeesNothing() {
		UUID id = UUID.randomUUID();
		put(this.maija, "/moments/" + id, Map.of("words", "ensimmäinen"));
		assertThat(put(this.maija, "/moments/" + id, Map.of("words", "toinen")).status()).isEqualTo(409);
		assertThat(this.moments.findById(id).orElseThrow().words()).isEqualTo("ensimmäinen");
		assertThat(put(visitor(Booth.open(this.beans)), "/moments/" + id, Map.of("words", "kolmas")).status()).isEqualTo(404);
	}

	@Test
	void whatWasBegunGoesOnElsewhereUntilItIsSaved() {
		UUID id = UUID.randomUUID();
		Map<String, String> typed = Map.of("customer", "Sari Korhonen", "words", "Talvirenkaat pitäisi", "answer.unknown", "3", "_csrf", "x");
		assertThat(put(this.maija, "/moments/drafts/" + id, typed).body()).contains("\"at\"");
		Visitor.Page elsewhere = visitor(this.booth).get("/moments/new");
		assertThat(elsewhere.field("words")).isEqualTo("Talvirenkaat pitäisi");
		assertThat(elsewhere.field("id")).isEqualTo(id.toString());
		assertThat(elsewhere.text(".notice")).contains("Aloitit tämän");
		Visitor.Page anew = this.maija.get("/moments/new?begin=anew");
		assertThat(anew.field("words")).isEmpty();
		assertThat(anew.text("#begun")).contains("Sari Korhonen", "Talvirenkaat pitäisi");
		assertThat(this.maija.get("/moments/new?begin=blank").html()).doesNotContain("Korhonen", "Talvirenkaat");
		assertThat(visitor(Booth.open(this.beans)).get("/moments/new").html()).doesNotContain("Talvirenkaat");
		put(this.maija, "/moments/" + id, Map.of("words", "Talvirenkaat pitäisi vaihtaa"));
		assertThat(this.maija.get("/moments/new").html()).doesNotContain("Talvirenkaat");
		put(this.maija, "/moments/drafts/" + id, typed);
		assertThat(drafts(id)).isZero();
	}

	@Test
	void aDraftIsNobodyElsesAndCanBeThrownAway() {
		UUID id = UUID.randomUUID();
		put(this.maija, "/moments/drafts/" + id, Map.of("words", "oma"));
		Visitor other = visitor(Booth.open(this.beans));
		assertThat(put(other, "/moments/drafts/" + id, Map.of("words", "vieras")).status()).isEqualTo(404);
		assertThat(other.get("/moments/new?draft=" + id).field("words")).isEmpty();
		this.maija.get("/moments/new?begin=anew").form("/moments/drafts/" + id + "/drop").send();
		assertThat(drafts(id)).isZero();
	}

	@Test
	void aDraftTooLongToKeepIsRefused() {
		UUID id = UUID.randomUUID();
		assertThat(put(this.maija, "/moments/drafts/" + id, Map.of("words", "x".repeat(100_001))).status()).isEqualTo(422);
		assertThat(drafts(id)).isZero();
	}

	private int drafts(UUID id) {
		return this.database.queryForObject("select count(*) from moment_draft where id = ?", Integer.class, id);
	}

	@Test
	void thePhoneHearsWhoIsSignedInAndWhatTimeItIs() {
		Visitor.Answer hello = this.maija.send(new Visitor.Ask("GET", "/app/hello", Map.of(), Map.of(), null));
		assertThat(hello.body()).contains(this.booth.maija().toString(), "\"worker\":true", "\"now\":");
		assertThat(hello.headers().get("Cache-Control")).isEqualTo("no-store");
		Visitor.Answer stranger = new Visitor(Wires.within(this.mvc, "fi")).send(new Visitor.Ask("GET", "/app/hello", Map.of(), Map.of(), null));
		assertThat(stranger.status()).isEqualTo(302);
	}
}
