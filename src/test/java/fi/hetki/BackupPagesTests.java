package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an admin is told of backups as long as nobody has named a folder for them, and who sees none of it. */
@OnH2
class BackupPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Value("${hetki.operator.token}")
	String token;

	@Test
	void anAdminReadsOnHerFirstPageThatNoneAreMadeAndOnTheirPageHowToChangeThat() {
		Visitor helena = visitor("helena");
		assertThat(helena.get("/admin/services").text(".backupline")).contains("Varmuuskopioita ei tehdä itsestään.");
		Visitor.Page page = helena.get("/admin/backup");
		assertThat(page.text("main")).contains("HETKI_BACKUP_FOLDER", "hetki.jar restore");
		assertThat(page.select("main form")).isEmpty();
		assertThat(this.mvc.get().uri("/actuator/health/backup").header("Authorization", "Bearer " + this.token)).hasStatusOk();
	}

	@Test
	void whatFailedIsSaidInHerLanguageOnBothPages() {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into backup_run (id, occasion, state, begun_at, beat_at, ended_at, step, steps_done, steps_all, size_bytes, row_count, file_count, fault, fault_details)
				values (?, 'NIGHT', 'FAILED', current_timestamp, current_timestamp, current_timestamp, 'FILES', 1, 2, 0, 0, 0, 'backup.trouble.missing', 'abc')""", id);
		try {
			Visitor helena = visitor("helena");
			assertThat(helena.get("/admin/services").text(".notice.bad")).contains("Varmuuskopio ei onnistunut");
			assertThat(helena.get("/admin/backup").text("main")).contains("Rivi viittaa tallennettuun tiedostoon abc, jota ei ole.");
			assertThat(helena.get("/admin/backup/runs/" + id + "/file").status()).isEqualTo(404);
			assertThat(this.mvc.get().uri("/actuator/health/backup").header("Authorization", "Bearer " + this.token)).hasStatus(503);
			assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
		}
		finally {
			this.database.update("delete from backup_run where id = ?", id);
		}
	}

	@Test
	void nobodyElseFindsThem() {
		assertThat(visitor("sari").get("/admin/backup").status()).isEqualTo(404);
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}
}
