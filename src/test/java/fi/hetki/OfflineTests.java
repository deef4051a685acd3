package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.shell.Assets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A day of Maija's without a network, with all that can go wrong until her moments are there. */
@EnabledIf("fi.hetki.Browser#installed")
class OfflineTests {

	private static final int MOMENTS = 50;

	private static final String NOTHING_WAITS = """
			() => new Promise(done => indexedDB.open('hetki', 1).onsuccess = opened => {
				const database = opened.target.result;
				database.transaction('queue').objectStore('queue').count().onsuccess = it => {
					database.close();
					done(it.target.result === 0);
				};
			})""";

	@TempDir
	Path folder;

	private ConfigurableApplicationContext application;

	@Test
	void whatIsLoggedWithoutANetworkArrivesExactlyOnce() throws Exception {
		try (Between wire = new Between()) {
			start(wire);
			hireMaija();
			wire.disguise(this.application.getBean(Assets.class).build());
			try (Browser.Phone phone = Browser.own(this.folder.resolve("phone"), wire.address(), "fi-FI")) {
				Browser.Visit maija = phone.visit();
				maija.signIn("maija", Visitor.PASSWORD);
				Page page = maija.page();
				waitForForm(page);
				upgradedInTheMiddle(maija, wire);
				phone.network(false);
				wire.cut();
				logsWithoutANetwork(maija);
				phone.kill();
			}
			SpringApplication.exit(this.application);
			start(wire);
			wire.lose();
			try (Browser.Phone phone = Browser.own(this.folder.resolve("phone"), wire.address(), "fi-FI")) {
				// Her session is over meanwhile; what waits is still there and leaves once she has signed in.
				phone.forgetSession();
				Browser.Visit maija = phone.visit();
				maija.signIn("maija", Visitor.PASSWORD);
				maija.page().navigate("/moments/new");
				until(maija.page(), NOTHING_WAITS);
			}
			arrivedOnce();
			assertThat(wire.losses()).isGreaterThanOrEqualTo(MOMENTS);
		}
		finally {
			SpringApplication.exit(this.application);
		}
	}

	private void start(Between wire) {
		this.application = SpringApplication.run(HetkiApplication.class, "--server.port=0", "--hetki.demo.load=false",
				"--hetki.files.path=" + this.folder.resolve("files"), "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data/hetki")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
		wire.leadTo(((ServletWebServerApplicationContext) this.application).getWebServer().getPort());
	}

	private void hireMaija() {
		Reception reception = this.application.getBean(Reception.class);
		var site = reception.openSite("lahti", "Lahti", "workshop", "Lahti", ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00").id();
		String hash = this.application.getBean(PasswordEncoder.class).encode(Visitor.PASSWORD);
		reception.welcome(new Newcomer("Helena", "Malli", "helena", null, hash, Role.ADMIN, "admin", site, null, "fi", false, 40, Set.of(site), Set.of()));
		reception.welcome(new Newcomer("Maija", "Malli", "maija", null, hash, Role.FRONTLINE, "mechanic", site, null, "fi", false, 40, Set.of(), Set.of()));
	}

	private static void waitForForm(Page page) {
		until(page, "async () => !!navigator.serviceWorker.controller && !!await caches.match('/moments/new', { cacheName: 'hetki-form' })");
	}

	/** Playwright’s own waiting takes a promise for a yes. */
	private static void until(Page page, String promised) {
		for (int i = 0; i < 600 && !Boolean.TRUE.equals(page.evaluate(promised)); i++) {
			page.waitForTimeout(150);
		}
		assertThat(page.evaluate(promised)).as(promised).isEqualTo(true);
	}

	/** A new build comes while a moment is half written: the words are there, with the network and without. */
	private static void upgradedInTheMiddle(Browser.Visit maija, Between wire) {
		Page page = maija.page();
		page.navigate("/moments/new");
		String older = scripts(page);
		page.locator("#words").fill("Puoliksi kirjoitettu");
		page.waitForResponse(it -> it.url().contains("/moments/drafts/") && it.ok(), () -> page.locator("#words").press("End"));
		wire.upgrade();
		page.locator("#words").pressSequentially(" hetki");
		page.waitForTimeout(400);
		page.reload();
		assertThat(scripts(page)).isNotEqualTo(older);
		page.waitForFunction("document.querySelector('#words').value === 'Puoliksi kirjoitettu hetki'");
		waitForForm(page);
		until(page, "async () => (await (await caches.match('/moments/new', { cacheName: 'hetki-form' })).text()).includes('" + scripts(page) + "')");
	}

	private static String scripts(Page page) {
		return page.locator("script[src*='/log.js']").getAttribute("src").split("/")[2];
	}

	private static void logsWithoutANetwork(Browser.Visit maija) {
		Page page = maija.page();
		page.navigate("/moments/new");
		page.waitForFunction("document.querySelector('#words').value === 'Puoliksi kirjoitettu hetki'");
		maija.forgetErrors();
		for (int i = 1; i <= MOMENTS; i++) {
			page.locator("#words").fill("Hetki " + i + " nosturin vieressä");
			page.setInputFiles("#photo", new FilePayload("kuva.png", "image/png", picture(i)));
			page.locator(".shots img").waitFor();
			page.locator(".dock button[type=submit]").click();
			page.waitForFunction("count => document.querySelector('#waiting [data-count]').textContent.startsWith(count + ' ')", i);
			page.waitForFunction("() => document.querySelector('#words').value === ''");
		}
		maija.forgetErrors();
		maija.approve("log-offline");
		page.locator("#waiting summary").click();
		maija.approve("log-offline-queue");
	}

	private static byte[] picture(int shade) {
		BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		image.createGraphics().fillRect(0, 0, shade % 40, 30);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private void arrivedOnce() {
		JdbcTemplate database = this.application.getBean(JdbcTemplate.class);
		List<String> words = database.queryForList("select words from moment", String.class);
		assertThat(words).hasSize(MOMENTS).doesNotHaveDuplicates().allMatch(it -> it.endsWith("nosturin vieressä"));
		assertThat(database.queryForList("select moment_id from photo", String.class)).hasSize(MOMENTS).doesNotHaveDuplicates().doesNotContainNull();
	}
}
