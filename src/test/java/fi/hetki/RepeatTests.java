package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent twice is done once, one after the other and at once; and every route that changes something says why. */
@OnH2
class RepeatTests {

	/** What fills and empties by itself. */
	private static final Set<String> RESTLESS = Set.of("shedlock", "web_session", "web_session_attributes", "backup_run", "customer_import_row",
			"catalogue_import_row");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	private Visitor helena;

	private Visitor sari;

	private Visitor maija;

	@BeforeEach
	void everybodyIsThere() {
		this.helena = new Visitor(Wires.within(this.mvc, "fi")).signIn("helena");
		this.sari = new Visitor(Wires.within(this.mvc, "fi")).signIn("sari");
		this.maija = new Visitor(Wires.within(this.mvc, "fi")).signIn("maija");
	}

	@Test
	void everyRouteThatChangesSomethingSaysWhyItMayComeTwice() {
		Matcher lines = Pattern.compile("(?m)^\\| `((?:POST|PUT|PATCH|DELETE) [^`]+)` \\| [^|?]+ \\| [^|?]+ \\|$")
			.matcher(ProjectFiles.under("docs").filter(it -> it.name().equals("repeats.md")).findFirst().orElseThrow().text());
		Set<String> said = lines.results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
		Set<String> routes = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(RoutesTests.Route::of)
			.filter(it -> it.method() != RequestMethod.GET && !it.path().equals("/error"))
			.map(RoutesTests.Route::toString)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(routes).hasSizeGreaterThan(150).isEqualTo(said);
	}

	@Test
	void whatAnAdminMakes() {
		String mark = mark();
		twice(this.helena, () -> this.helena.get("/me/tokens").form("/me/tokens").with("name", "Kassa " + mark()), "access_token");
		twice(this.helena, () -> newcomer(mark()), "person");
		newcomer("hers-" + mark.substring(0, 12)).send();
		String hers = "/admin/people/" + person("koe-hers-" + mark.substring(0, 12));
		twice(this.helena, () -> this.helena.get(hers).form(hers + "/absences").with("firstDay", "2030-05-02").with("lastDay", "2030-05-03"), "absence");
		twice(this.helena, () -> this.helena.get(hers).form(hers + "/password"), null);
		twice(this.helena, () -> this.helena.get(hers).form(hers).with("firstName", "Koe " + mark()), null);
		twice(this.helena, () -> this.helena.get("/admin/logging").form("/admin/logging/places").with("name", "Tiski " + mark()).with("channel", "PHONE"), "place");
		twice(this.helena, () -> this.helena.get("/admin/holidays").form("/admin/holidays").with("day", "2027-03-0" + (1 + mark.charAt(0) % 9)).with("name", "Talkoot"), null);
	}

	@Test
	void whatAManagerMakes() {
		twice(this.sari, () -> this.sari.get("/customers/new").form("/customers").with("name", "Koe " + mark()), "customer");
		twice(this.sari, () -> this.sari.get("/leads/views").form("/leads/views").with("name", "Omat " + mark().substring(0, 20)), "lead_view");
		for (String list : List.of("/customers/imports", "/admin/services/import?site=site-w")) {
			Visitor reader = list.startsWith("/admin") ? this.helena : this.sari;
			Visitor.Form form = reader.get(list).form(list.replaceFirst("\\?.*", ""));
			Visitor.Upload file = new Visitor.Upload("file", "lista.csv", ("key;name_fi\nx-" + mark() + ";Pesu\n").getBytes(StandardCharsets.UTF_8));
			String once = form.sendWith(file).path();
			assertThat(once).matches(".*/[0-9a-f-]{36}");
			assertThat(form.sendWith(file).path()).as(list + " again").isEqualTo(once);
			Visitor.Upload other = new Visitor.Upload("file", "lista.csv", ("key;name_fi\ny-" + mark() + ";Pesu\n").getBytes(StandardCharsets.UTF_8));
			assertThat(form.sendWith(other).path()).as(list + " with another file").isNotEqualTo(once);
		}
	}

	@Test
	void whatIsDoneToALead() {
		List<String> leads = List.of(lead(), lead());
		for (String step : List.of("assignment", "notes", "stage", "tasks")) {
			int[] next = { 0 };
			twice(this.sari, () -> {
				String lead = "/leads/" + leads.get(next[0]++ % 2);
				Visitor.Form form = this.sari.get(lead).form(lead + "/" + step);
				return switch (step) {
					case "notes" -> form.with("note", "Soitettu " + mark());
					case "tasks" -> form.with("task", "Soita " + mark());
					case "stage" -> form.forged("stage", "CONTACTED");
					default -> form;
				};
			}, step.equals("tasks") ? "lead_task" : "lead_entry");
		}
	}

	@Test
	void aNoteThatWasChangedBeforeItWasSentAgainIsAnotherNote() {
		String lead = lead();
		Visitor.Form form = this.sari.get("/leads/" + lead).form("/leads/" + lead + "/notes").with("note", "Soitan huomenna.");
		this.sari.send(form.ask());
		this.database.update("update lead_entry set at_time = dateadd('HOUR', -3, at_time) where lead_id = ? and kind = 'NOTE'", UUID.fromString(lead));
		this.sari.send(form.ask());
		assertThat(notes(lead)).as("hours later, with the page that was still open").containsExactly("Soitan huomenna.");
		this.sari.send(form.with("note", "Soitan torstaina.").ask());
		assertThat(notes(lead)).containsExactly("Soitan huomenna.", "Soitan torstaina.");
	}

	@Test
	void whatWhoeverNoticesMakes() {
		twice(this.maija, () -> this.maija.get("/moments/new").form("/moments").with("words", "Jarrut vinkuu " + mark()), "moment");
		twice(this.maija, () -> this.maija.get("/me/diary/new").form("/me/diary").with("place", "Kahvila " + mark()).with("felt", "ME"), null);
		String moment = "/moments/" + moment();
		twice(this.maija, () -> this.maija.get(moment + "/card").form(moment + "/card"), "customer_card");
	}

	/** One form is sent twice, one after the other; another one, from a page opened anew, twice at once. */
	private void twice(Visitor visitor, Callable<Visitor.Form> page, String makes) {
		try {
			Visitor.Ask ask = page.call().ask();
			Map<String, Long> before = rows();
			Visitor.Answer first = visitor.send(ask);
			Map<String, Long> once = rows();
			Visitor.Answer second = visitor.send(ask);
			assertThat(rows()).as("rows after " + ask.path() + " was sent again").isEqualTo(once);
			assertThat(second.status() + " " + second.location()).as("the answer of " + ask.path()).isEqualTo(first.status() + " " + first.location());
			assertThat(first.status()).as(ask.path() + " " + Jsoup.parse(first.body()).select(".err, [role=alert]").text()).isEqualTo(302);
			if (makes != null) {
				assertThat(once.get(makes)).as(makes).isEqualTo(before.get(makes) + 1);
			}
			Visitor.Ask other = page.call().ask();
			Map<String, Long> after = rows();
			Callable<Visitor.Answer> send = () -> visitor.send(other);
			List<Visitor.Answer> both = StoryTests.atOnce(List.of(send, send));
			assertThat(both).extracting(it -> it.status() + " " + it.location()).as("both answers of " + other.path()).containsOnly("302 " + both.get(0).location());
			if (makes != null) {
				assertThat(rows().get(makes)).as(makes + " of two at once").isEqualTo(after.get(makes) + 1);
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		this.database.queryForList("select table_name from information_schema.tables where table_schema = 'public'", String.class)
			.stream()
			.filter(it -> !RESTLESS.contains(it))
			.forEach(it -> rows.put(it, this.database.queryForObject("select count(*) from " + it, Long.class)));
		return rows;
	}

	private Visitor.Form newcomer(String mark) {
		Visitor.Form form = this.helena.get("/admin/people/new").form("/admin/people");
		return form.with("firstName", "Koe").with("lastName", "Malli").with("login", "koe-" + mark).with("role", "FRONTLINE").forged("job", "mechanic").with("language", "fi");
	}

	private String lead() {
		return this.database.queryForObject("select l.id from lead l where l.moment_id = ?", UUID.class, UUID.fromString(moment())).toString();
	}

	private String moment() {
		Visitor.Form form = this.maija.get("/moments/new").form("/moments");
		String id = form.fields().get("id").get(0);
		form.with("words", "Jarrut vinkuu " + mark()).with("permission", "YES").with("permissionBy", "PHONE").with("customer", "Koe " + mark()).forged("service", "brake-service");
		assertThat(this.maija.send(form.ask()).location()).endsWith("?saved");
		return id;
	}

	private List<String> notes(String lead) {
		return this.database.queryForList("select text from lead_entry where lead_id = ? and kind = 'NOTE' order by at_time", String.class, UUID.fromString(lead));
	}

	private UUID person(String login) {
		return this.database.queryForObject("select id from person where login = ?", UUID.class, login);
	}

	private static String mark() {
		return Entry.newId().toString().replace("-", "").substring(8);
	}

}
