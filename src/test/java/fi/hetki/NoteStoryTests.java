package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Permission;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sari writes about a lead, names Ville, and attaches what the customer sent. */
abstract class NoteStoryTests {

	private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Leads leads;

	@Value("${hetki.files.path}")
	Path folder;

	private Booth booth;

	private Person ville;

	private Person sari;

	private Lead lead;

	private String page;

	@BeforeEach
	void aLead() {
		this.booth = Booth.open(this.beans);
		this.ville = hire("Ville", Role.FRONTLINE, true);
		this.sari = hire("Sari", Role.MANAGER, false);
		String key = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).key();
		UUID moment = this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, key).id();
		this.lead = this.leads.findByMomentIdOrderById(moment).get(0);
		this.page = "/leads/" + this.lead.id();
	}

	@Test
	void whoeverIsNamedHearsItAndNobodyElseCanBeNamed() {
		Visitor.Page written = form().with("note", "Hei @ville, soitatko? Sähköposti aku@ville.fi").send();
		assertThat(written.select(".path .at").eachText()).containsExactly("@ville");
		assertThat(written.text(".path")).contains("Sari kirjoitti", "Hei @ville, soitatko? Sähköposti aku@ville.fi");
		assertThat(mentioned()).containsExactly(this.ville.id());
		assertThat(this.database.queryForObject("select count(*) from mail where person_id = ? and state = 'WAITING'", Integer.class, this.ville.id()))
			.as("he got the lead, and is named: both at once").isEqualTo(2);

		form().with("note", "Hei @ville, soitatko? Sähköposti aku@ville.fi").send();
		assertThat(rows("lead_entry", "kind = 'NOTE'")).as("said twice, written once").isEqualTo(1);

		for (String nobody : new String[] { "@outi", "@nobody" }) {
			Visitor.Page refused = form().with("note", "Kysy " + nobody).send();
			assertThat(refused.text(".err")).isEqualTo("Kukaan tämän vihjeen näkevä ei ole nimeltään " + nobody + ". Valitse luettelosta tai jätä @ pois.");
			assertThat(refused.field("note")).isEqualTo("Kysy " + nobody);
		}
		Visitor.Page told = form().with("note", "Avain on tiskillä.").with("tell", this.ville.id().toString()).send();
		assertThat(told.text(".path")).contains("Tiedoksi: Ville Tarinamaa");
		assertThat(form().with("note", "x").forged("tell", UUID.randomUUID().toString()).send().text(".err")).contains("ei enää näe");
		assertThat(rows("lead_entry", "kind = 'NOTE'")).isEqualTo(2);
	}

	@Test
	void aFileIsReadByThoseWhoSeeTheLeadAndByNobodyElse() throws IOException {
		Visitor.Page page = form().with("note", "Asiakkaan lähettämä.").sendWith(new Visitor.Upload("file", "C:\\omat\\äiti ja “tarjous”.pdf", PDF));
		assertThat(page.text(".files")).contains("äiti ja “tarjous”.pdf", "Sari", "1 kt");
		assertThat(page.text(".path")).contains("Sari kirjoitti", "Sari liitti tiedoston");
		String link = page.select(".files a").attr("href");
		Visitor.Answer answer = visitor(this.ville.login()).send(new Visitor.Ask("GET", link, Map.of(), Map.of(), null));
		assertThat(answer.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
		assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("Content-Security-Policy", "sandbox")
			.containsEntry("Content-Type", "application/pdf")
			.hasEntrySatisfying("Content-Disposition", it -> assertThat(it).startsWith("attachment;").contains("filename*=UTF-8''%C3%A4iti%20ja%20"));
		assertThat(visitor("outi.summanen").get(link).status()).isEqualTo(404);
		assertThat(visitor("maija").get(link).status()).isEqualTo(404);

		form().sendWith(new Visitor.Upload("file", "sama.pdf", PDF));
		assertThat(rows("lead_attachment", "true")).as("the same once").isEqualTo(1);

		assertThat(visitor(this.ville.login()).get(this.page).select("form[action$=/removal]")).as("neither his nor a manager").isEmpty();
		Visitor.Page without = visitor(this.sari.login()).get(this.page).form(link + "/removal").send();
		assertThat(without.select(".files")).isEmpty();
		assertThat(without.text(".path")).contains("Sari poisti liitteen");
		assertThat(visitor(this.sari.login()).get(link).status()).isEqualTo(404);
	}

	@Test
	void whatCannotBeTakenIsRefusedAndTheNoteStays() {
		Map<String, byte[]> wrong = Map.of("tarjous.pdf", EXE, "tyhjä.pdf", new byte[0], "suuri.pdf", large());
		Map<String, String> says = Map.of("tarjous.pdf", "ei ole mitään niistä lajeista", "tyhjä.pdf", "on tyhjä", "suuri.pdf", "on yli 10 Mt");
		wrong.forEach((name, content) -> {
			Visitor.Page refused = form().with("note", "Katso tätä").sendWith(new Visitor.Upload("file", name, content));
			assertThat(refused.text(".err")).contains("”" + name + "”", says.get(name));
			assertThat(refused.field("note")).isEqualTo("Katso tätä");
		});
		assertThat(rows("lead_attachment", "true")).isZero();
		assertThat(rows("lead_entry", "kind in ('NOTE', 'ATTACHED')")).isZero();
	}

	@Test
	void aFileThatTheDiskLostIsToldAndSoIsAFullLead() throws IOException {
		byte[] own = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
		Visitor.Page page = form().sendWith(new Visitor.Upload("file", "kadonnut.pdf", own));
		String hash = this.database.queryForObject("select sha256 from lead_attachment where lead_id = ?", String.class, this.lead.id());
		Files.delete(this.folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash));
		Visitor.Page lost = visitor(this.sari.login()).get(page.select(".files a").attr("href"));
		assertThat(lost.text(".notice.bad")).contains("”kadonnut.pdf” ei löydy");

		for (int i = 1; i < 20; i++) {
			this.database.update("insert into lead_attachment (id, lead_id, name, kind, size_bytes, sha256, added_by, added_at, version) "
					+ "select ?, lead_id, name, kind, 1, ?, added_by, added_at, 0 from lead_attachment where sha256 = ?", UUID.randomUUID(), "x" + i, hash);
		}
		assertThat(form().with("note", "Vielä yksi").sendWith(new Visitor.Upload("file", "uusi.pdf", PDF)).text(".err")).contains("mahtuu 20 liitettä");
		// Whoever backs this firm up later would look for them in vain.
		this.database.update("delete from lead_attachment where lead_id = ?", this.lead.id());
	}

	private static byte[] large() {
		byte[] large = new byte[10 * 1024 * 1024 + 1];
		System.arraycopy(PDF, 0, large, 0, PDF.length);
		return large;
	}

	private Visitor.Form form() {
		return visitor(this.sari.login()).get(this.page).form(this.page + "/notes");
	}

	private List<UUID> mentioned() {
		return this.database.queryForList("select person_id from notice where lead_id = ? and news = 'MENTIONED'", UUID.class, this.lead.id());
	}

	private int rows(String table, String where) {
		return this.database.queryForObject("select count(*) from " + table + " where lead_id = ? and " + where, Integer.class, this.lead.id());
	}

	private Person hire(String name, Role role, boolean takesLeads) {
		Person maija = this.people.findById(this.booth.maija()).orElseThrow();
		String login = name.toLowerCase() + UUID.randomUUID();
		Set<UUID> sites = (role == Role.MANAGER) ? Set.of(this.booth.site()) : Set.of();
		return this.reception.welcome(new Newcomer(name, "Tarinamaa", login, login + "@autotalo.fi", maija.passwordHash(), role, "desk",
				this.booth.site(), this.booth.sari().teamId(), "fi", takesLeads, 40, sites, Set.of()));
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
	}

}

@OnH2
class NoteStoryOnH2Tests extends NoteStoryTests {

}

@OnPostgres
class NoteStoryOnPostgresTests extends NoteStoryTests {

}
