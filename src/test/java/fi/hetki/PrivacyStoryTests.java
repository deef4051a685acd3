package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fi.hetki.people.KeyRing;
import fi.hetki.people.People;
import fi.hetki.shell.TimeMachine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What somebody answers about herself is hers. Shown by non-interference: with every answer of hers turned round, every
 * page, export and answer of the API that anybody else can ask for stays the same, letter for letter, and the log is
 * silent.
 */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class PrivacyStoryTests {

	private static final String THOUGHT = "kanarialintu";

	/** Her own pages say it; if they did not change either, this test would prove nothing. */
	private static final List<String> HER_OWN = List.of("/me", "/me/answers");

	/** A new form draws its questions by lot, from what its own reader has been asked. */
	private static final String BY_LOT = "/moments/new";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	KeyRing keys;

	@Autowired
	People people;

	@Autowired
	TimeMachine clock;

	@Test
	void nobodyElseReadsADifferenceWhateverSheAnswers(CapturedOutput log) {
		Logger ours = (Logger) LoggerFactory.getLogger("fi.hetki");
		Level usual = ours.getLevel();
		ours.setLevel(Level.TRACE);
		try {
			this.clock.at(Instant.now(), () -> answersTurnedRound(log));
		}
		finally {
			ours.setLevel(usual);
		}
	}

	private void answersTurnedRound(CapturedOutput log) {
		Visitor maija = visitor("maija");
		Visitor.Page page = maija.get("/moments/new");
		Visitor.Form form = page.form("/moments")
			.with("customer", "Yksityinen " + UUID.randomUUID())
			.with("words", "Huoltosopimus kiinnostaisi.")
			.with("permission", "YES")
			.forged("service", "service-contract");
		form.names("answers").forEach(it -> form.with(it, "1"));
		Visitor.Page saved = form.send();
		UUID moment = UUID.fromString(saved.path().replaceFirst("/moments/", "").replaceFirst("\\?.*", ""));
		saved.form("/moments/" + moment + "/reflection").with("reflection", THOUGHT).send();
		UUID person = this.people.known("maija").orElseThrow().id();
		List<String> paths = paths(moment, person);

		Map<String, String> ownBefore = read(maija, HER_OWN, Map.of());
		Map<String, String> tokens = tokens();
		Map<String, String> before = read(paths, tokens);
		turnRound(person);
		Map<String, String> ownAfter = read(maija, HER_OWN, Map.of());
		Map<String, String> after = read(paths, tokens);
		turnRound(person);

		HER_OWN.forEach(it -> assertThat(ownAfter.get(it)).as("her own " + it).isNotEqualTo(ownBefore.get(it)));
		assertThat(before).hasSizeGreaterThan(300);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		Map<String, List<String>> differences = new TreeMap<>();
		before.forEach((it, text) -> {
			List<String> different = after.get(it).lines().filter(line -> !text.contains(line)).toList();
			if (!different.isEmpty() || after.get(it).length() != text.length()) {
				differences.put(it, different);
			}
			assertThat(text).as(it).doesNotContain(THOUGHT);
		});
		assertThat(differences).isEmpty();
		assertThat(log.getAll()).doesNotContain(THOUGHT);
		this.database.queryForList("select distinct item_key from answer", String.class)
			.forEach(it -> assertThat(log.getAll()).doesNotContain(it));
	}

	/** The opposite of all she ever answered and of what customers did, with the scores that follow from it. */
	private void turnRound(UUID person) {
		String hers = "subject_id = ? and (rater_id is null or rater_id = subject_id)";
		assertThat(this.database.update("update answer set raw = 4 - raw where raw is not null and assessment_id in (select id from assessment where " + hers + ")", person)).isPositive();
		this.database.update("update assessment set moment_score = 100 - moment_score, customer_mean = 100 - customer_mean, selling_mean = 100 - selling_mean where " + hers, person);
	}

	/** Everything that can be read at all, asked for what is hers and what came of it. */
	private List<String> paths(UUID moment, UUID person) {
		Map<String, List<UUID>> known = new TreeMap<>();
		known.put("moment", List.of(moment));
		known.put("person", List.of(person));
		known.put("lead", this.database.queryForList("select id from lead where moment_id = ?", UUID.class, moment));
		known.put("customer", this.database.queryForList("select customer_id from moment where id = ?", UUID.class, moment));
		known.put("assessment", this.database.queryForList("select id from assessment where moment_id = ?", UUID.class, moment));
		known.put("practice", this.database.queryForList("select id from practice where moment_id = ?", UUID.class, moment));
		List<UUID> ids = known.values().stream().flatMap(List::stream).toList();
		List<String> paths = new ArrayList<>();
		this.mapping.getHandlerMethods().keySet().stream().flatMap(RoutesTests.Route::of)
			.filter(it -> it.method() == RequestMethod.GET)
			.map(RoutesTests.Route::path)
			// Each reading signs in, which this page counts.
			.filter(it -> !it.equals(BY_LOT) && !it.equals("/me/sessions"))
			.forEach(path -> {
				if (path.contains("{")) {
					ids.forEach(id -> paths.add(path.replaceAll("\\{[^}]+}", id.toString()).replace("/**", "")));
				}
				else {
					paths.add(path.replace("/**", ""));
				}
			});
		return paths.stream().distinct().sorted().toList();
	}

	/** Everybody who reads along, with a key to the API that has been used before. */
	private Map<String, String> tokens() {
		Map<String, String> tokens = new TreeMap<>();
		for (String reader : List.of("sari", "helena", colleague())) {
			tokens.put(reader, this.keys.make(this.people.known(reader).orElseThrow().id(), "privacy"));
		}
		read(List.of("/api/v1/leads"), tokens);
		return tokens;
	}

	private Map<String, String> read(List<String> paths, Map<String, String> tokens) {
		Map<String, String> all = new TreeMap<>();
		tokens.forEach((reader, token) -> {
			Visitor visitor = visitor(reader);
			List<String> pages = paths.stream().filter(it -> !it.startsWith("/api")).toList();
			List<String> api = paths.stream().filter(it -> it.startsWith("/api")).toList();
			read(visitor, pages, Map.of()).forEach((path, text) -> all.put(reader + " " + path, text));
			read(new Visitor(Wires.within(this.mvc, "fi")), api, Map.of("Authorization", "Bearer " + token, "Accept", "application/json"))
				.forEach((path, text) -> all.put(reader + " " + path, text));
		});
		return all;
	}

	/** Somebody else who works beside her. */
	private String colleague() {
		return this.database.queryForObject("""
				select min(other.login) from person p join person other on other.site_id = p.site_id
				where p.login = 'maija' and other.role = 'FRONTLINE' and other.login <> p.login and other.left_at is null
				and other.password_hash is not null""", String.class);
	}

	private Map<String, String> read(Visitor visitor, List<String> paths, Map<String, String> headers) {
		Map<String, String> read = new TreeMap<>();
		for (String path : paths) {
			Visitor.Answer answer = visitor.send(new Visitor.Ask("GET", path, Map.of(), headers, null));
			read.put(path, answer.status() + "\n" + onceOnly(answer.body()));
		}
		return read;
	}

	/** What every page makes anew: the token against forged forms, the keys of things that may be added, the time of a calendar or of a clock. */
	private static String onceOnly(String body) {
		return body.replaceAll("DTSTAMP:\\w+", "").replaceAll("\"(token|now)\":\"[^\"]*\"", "").replaceAll("name=\"_csrf\" (value|content)=\"[^\"]*\"", "").replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", "…");
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}
}
