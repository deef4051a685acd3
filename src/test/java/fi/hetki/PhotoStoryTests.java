package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.leads.Leads;
import fi.hetki.moments.Moments;
import fi.hetki.people.Door;
import fi.hetki.people.Entry;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.photos.Camera;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Maija photographs what she found, and whoever works the lead sees it. */
abstract class PhotoStoryTests {

	private static final byte[] JPEG = Camera.telling(6, 640, 480);

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Moments moments;

	@Autowired
	Leads leads;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Door door;

	private Booth booth;

	private SignedIn maija;

	private SignedIn sari;

	private String service;

	@BeforeEach
	void aWorkshop() {
		this.booth = Booth.open(this.beans);
		this.maija = this.booth.signedIn("maija");
		this.sari = manager();
		this.service = this.booth.offer(this.booth.service("Levynvaihto", "levy on loppu", new BigDecimal("189"))).key();
	}

	@Test
	void howeverOftenItIsSentItIsKeptOnce() {
		UUID id = UUID.randomUUID();
		assertThat(put(id, this.maija, JPEG)).hasStatus(201).bodyJson().extractingPath("$.width").isEqualTo(480);
		assertThat(put(id, this.maija, JPEG)).hasStatus(200).bodyJson().extractingPath("$.height").isEqualTo(640);
		assertThat(put(id, this.maija, Camera.photo("jpg", 30, 30))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Tällä tunnuksella on jo toinen kuva. Mitään ei muutettu.");
		assertThat(put(id, this.sari, JPEG)).hasStatus(404).hasContentType("application/problem+json");
		assertThat(rows("id = '" + id + "'")).isEqualTo(1);
		assertThat(this.mvc.put().uri("/photos/" + UUID.randomUUID()).with(user(this.maija)).content(JPEG)).as("without the token").hasStatus3xxRedirection();
	}

	@Test
	void whatCannotBeTakenIsSaidInOneSentence() {
		Map<byte[], Map.Entry<Integer, String>> wrong = Map.of(
				new byte[0], Map.entry(422, "Tiedosto on tyhjä"),
				new byte[10 * 1024 * 1024 + 1], Map.entry(413, "Kuva on yli 10 Mt"),
				"MZ ei mikään kuva".getBytes(StandardCharsets.UTF_8), Map.entry(415, "JPEG, PNG ja WebP käyvät"),
				"\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1), Map.entry(415, "Applen HEIC-muodossa"),
				Arrays.copyOf(JPEG, JPEG.length / 2), Map.entry(422, "Kuva on rikki"));
		wrong.forEach((sent, says) -> {
			UUID id = UUID.randomUUID();
			MvcTestResult answer = put(id, this.maija, sent);
			assertThat(answer).hasStatus(says.getKey()).hasContentType("application/problem+json");
			assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(says.getValue());
			assertThat(rows("id = '" + id + "'")).isZero();
		});
	}

	@Test
	void thePlainFormKeepsWhatWasTakenHoweverOftenItComesBack() {
		Visitor visitor = visitor("maija");
		Visitor.Upload photo = new Visitor.Upload("photo", "levy.jpg", Camera.telling(1, 100, 60));
		Visitor.Page back = visitor.get("/moments/new").form("/moments").with("stage", "READY").sendWith(photo);
		assertThat(back.status()).isEqualTo(422);
		assertThat(back.select(".shots img").attr("alt")).isEqualTo("Kuva 1");
		Visitor.Answer thumbnail = visitor.send(new Visitor.Ask("GET", back.select(".shots img").attr("src"), Map.of(), Map.of(), null));
		assertThat(thumbnail.status()).isEqualTo(200);

		Visitor.Page broken = back.form("/moments").with("words", "Levy on loppu").sendWith(new Visitor.Upload("photo", "levy.jpg", "ei kuva".getBytes(StandardCharsets.UTF_8)));
		assertThat(broken.status()).isEqualTo(422);
		assertThat(broken.text(".err:not([hidden])")).contains("JPEG, PNG ja WebP käyvät");
		assertThat(broken.select(".shots li")).hasSize(1);
		assertThat(broken.field("words")).isEqualTo("Levy on loppu");

		Visitor.Form form = broken.form("/moments");
		Visitor.Page without = form.with("without", form.fields().get("photo").get(0)).send();
		assertThat(without.select(".shots li")).isEmpty();
		assertThat(without.field("words")).isEqualTo("Levy on loppu");

		Visitor.Form again = without.form("/moments");
		Visitor.Page saved = again.sendWith(photo);
		assertThat(saved.path()).endsWith("?saved");
		assertThat(saved.select(".shots a img").attr("alt")).startsWith("Kuva 1/1, otettu tänään");
		assertThat(again.sendWith(photo).path()).as("the answer was lost, and the form is sent once more").isEqualTo(saved.path());
	}

	@Test
	void onlyWhoeverSeesTheMomentOrTheLeadSeesThePhoto() {
		UUID photo = UUID.randomUUID();
		put(photo, this.maija, JPEG);
		UUID moment = log(photo, this.maija, 201);
		UUID lead = this.leads.findByMomentIdOrderById(moment).get(0).id();
		String own = "/photos/" + photo;
		String ofLead = "/leads/" + lead + "/photos/" + photo;
		for (String size : List.of("", "/thumbnail")) {
			MvcTestResult shown = get(own + size, this.maija);
			assertThat(shown).hasStatus(200).hasContentType(MediaType.IMAGE_JPEG);
			assertThat(shown.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(shown.getResponse().getHeader("Cache-Control")).contains("private").contains("no-cache");
			assertThat(shown.getResponse().getHeader("Content-Disposition")).isEqualTo("inline; filename=\"hetki-1.jpg\"");
			assertThat(new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
			assertThat(get(ofLead + size, this.sari)).hasStatus(200);
			assertThat(get("/api/v1" + ofLead + size, this.sari)).hasStatus(200);
			assertThat(this.mvc.get().uri(own + size).with(user(this.maija)).header("If-None-Match", shown.getResponse().getHeader("ETag"))).hasStatus(304);

			assertThat(get(own + size, this.sari)).as("her own address is hers alone").hasStatus(404);
			assertThat(get(ofLead + size, this.maija)).as("she does not see the lead").hasStatus(404);
			assertThat(get("/leads/" + lead + "/photos/" + moment + size, this.sari)).hasStatus(404);
			assertThat(this.mvc.get().uri(own + size)).hasStatus3xxRedirection();
		}
		MvcTestResult page = get("/leads/" + lead, this.sari);
		assertThat(page).bodyText().contains(ofLead, "Kuva 1/1, otettu");
		assertThat(get("/api/v1/leads/" + lead, this.sari)).bodyJson().extractingPath("$.photos[0].picture").isEqualTo("/api/v1" + ofLead);
		assertThat(get("/api/v1/moments/" + moment, this.maija)).bodyJson().extractingPath("$.photos[0].thumbnail").isEqualTo("/api/v1" + own + "/thumbnail");
	}

	@Test
	void aPhotoBelongsToOneMomentOfWhoeverTookIt() {
		UUID photo = UUID.randomUUID();
		put(photo, this.maija, JPEG);
		log(photo, this.sari, 422);
		log(UUID.randomUUID(), this.maija, 422);
		UUID moment = log(photo, this.maija, 201);
		log(photo, this.maija, 422);
		assertThat(rows("owner_id = '" + this.maija.id() + "' and moment_id = '" + moment + "' and place = 1")).isEqualTo(1);
		assertThat(this.database.queryForObject("select count(*) from moment where author_id = ?", Integer.class, this.maija.id())).as("those refused left nothing").isEqualTo(1);
		this.database.update("delete from photo where moment_id = ?", moment);
	}

	private SignedIn manager() {
		String login = "sari-" + UUID.randomUUID();
		this.reception.welcome(new Newcomer("Sari", "Tarinamaa", login, null, this.people.findById(this.maija.id()).orElseThrow().passwordHash(), Role.MANAGER,
				"sales_manager", this.booth.site(), null, "fi", false, 40, Set.of(this.booth.site()), Set.of()));
		return (SignedIn) this.door.loadUserByUsername(login);
	}

	/** Tells it as a program does. */
	private UUID log(UUID photo, SignedIn who, int status) {
		UUID moment = Entry.newId();
		MvcTestResult answer = this.mvc.put()
			.uri("/api/v1/moments/" + moment)
			.with(user(who))
			.with(csrf())
			.header("Accept-Language", "fi")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"words\": \"Levy on loppu\", \"permission\": {\"answer\": \"yes\"}, \"services\": [\"" + this.service + "\"], \"photos\": [\"" + photo + "\"]}")
			.exchange();
		assertThat(answer).hasStatus(status);
		if (status == 422) {
			assertThat(answer).bodyText().contains("Yksi kuvista ei ole enää tallella");
			assertThat(this.moments.existsById(moment)).isFalse();
		}
		return moment;
	}

	private MvcTestResult put(UUID id, SignedIn who, byte[] content) {
		return this.mvc.put().uri("/photos/" + id).with(user(who)).with(csrf()).header("Accept-Language", "fi").contentType("image/jpeg").content(content).exchange();
	}

	private MvcTestResult get(String path, SignedIn who) {
		return this.mvc.get().uri(path).with(user(who)).header("Accept-Language", "fi").exchange();
	}

	private int rows(String where) {
		return this.database.queryForObject("select count(*) from photo where " + where, Integer.class);
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
	}

}

@OnH2
class PhotoStoryOnH2Tests extends PhotoStoryTests {

}

@OnPostgres
class PhotoStoryOnPostgresTests extends PhotoStoryTests {

}
