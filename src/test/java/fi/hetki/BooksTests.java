package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Entry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the crash harness finds what is lost, what is there twice, and what is there by half. */
class BooksTests {

	private static final String MAIJA = "'00000000-0000-7000-8000-000000000021'";

	private static final String AINO = "'00000000-0000-7000-8000-000000000023'";

	private static final String SITE = "'00000000-0000-7000-8000-000000000001'";

	private static final String TEAM = "'00000000-0000-7000-8000-000000000011'";

	private static final String BRAKES = "'00000000-0000-7000-8000-000000000031'";

	@TempDir
	Path folder;

	private final UUID moment = Entry.newId();

	private final UUID note = Entry.newId();

	@Test
	void tellsWhatIsLostDoubledAndHalf() throws Exception {
		try (CrashDatabase database = CrashDatabase.h2(this.folder, "")) {
			change(database, whole());
			assertThat(faults(database)).isEmpty();

			change(database, "insert into moment (id, version, author_id, site_id, customer_id, words, language, permission, happened_at, saved_at, content_hash) select random_uuid(), 0, author_id, site_id, customer_id, words, language, permission, happened_at, saved_at, 'y' from moment");
			assertThat(faults(database)).anySatisfy(it -> assertThat(it).startsWith("1 moments doubled"));
			change(database, "delete from moment where content_hash = 'y'");

			for (List<String> half : List.of(List.of("update lead_entry set kind = 'WARNED' where kind = 'ROUTED'", "leads without one first line", "update lead_entry set kind = 'ROUTED' where kind = 'WARNED'"),
					List.of("update notice set news = 'GONE'", "arrivals of which nobody heard", "update notice set news = 'ASSIGNED'"),
					List.of("update lead set assignee_id = null", "leads whose notices think another has them", "update lead set assignee_id = " + AINO),
					List.of("update lead_entry set text = 'x' where kind = 'NOTE'", "acts lost", "update lead_entry set text = '" + this.note + "' where kind = 'NOTE'"),
					List.of("update moment_match set passed_on_at = null", "services told and not passed on", "update moment_match set passed_on_at = now()"))) {
				change(database, half.get(0));
				assertThat(faults(database)).anySatisfy(it -> assertThat(it).contains(half.get(1)));
				change(database, half.get(2));
			}
			assertThat(faults(database)).isEmpty();

			change(database, "delete from lead");
			assertThat(faults(database)).anySatisfy(it -> assertThat(it).startsWith("1 services passed on with permission and without a lead"));
			change(database, "delete from moment_match", "delete from moment");
			assertThat(faults(database)).anySatisfy(it -> assertThat(it).startsWith("1 moments lost"));
		}
	}

	private List<String> faults(CrashDatabase database) throws SQLException {
		Ledger ledger = new Ledger(this.folder.resolve(UUID.randomUUID() + ".tsv"));
		ledger.tell(new Ledger.Story(this.moment, "YES", List.of("brake-service"), 0, List.of()));
		ledger.acknowledge(this.moment);
		ledger.tell(new Ledger.Act(this.note, this.moment, "NOTE"));
		ledger.acknowledge(this.note);
		try (Connection connection = database.open()) {
			return Books.faults(ledger.lines(), connection);
		}
	}

	private static void change(CrashDatabase database, String... changes) throws SQLException {
		try (Connection connection = database.open(); Statement statement = connection.createStatement()) {
			for (String it : changes) {
				statement.execute(it);
			}
		}
	}

	/** The lead and all that is of it have the id of the moment, which is allowed. */
	private String[] whole() {
		String id = "'" + this.moment + "'";
		Ledger.Story story = new Ledger.Story(this.moment, "YES", List.of(), 0, List.of());
		return new String[] {
				"insert into customer (id, version, site_id, kind, name, created_at) values (" + id + ", 0, " + SITE + ", 'CONSUMER', '" + story.customer() + "', now())",
				"insert into moment (id, version, author_id, site_id, customer_id, words, language, permission, happened_at, saved_at, content_hash) values (" + id + ", 0, " + MAIJA + ", " + SITE + ", " + id + ", '" + story.words() + "', 'fi', 'YES', now(), now(), 'x')",
				"insert into moment_naming (id, version, moment_id, words, known) values (" + id + ", 0, " + id + ", 'Malli', false)",
				"insert into moment_match (id, version, moment_id, offering_id, strength, place, evidence, passed_on_at) values (" + id + ", 0, " + id + ", " + BRAKES + ", 0.8, 1, json '[]', now())",
				"insert into routing_decision (id, version, match_id, outcome, team_id, person_id, reasons, decided_at) values (" + id + ", 0, " + id + ", 'GO', " + TEAM + ", " + AINO + ", json '[]', now())",
				"insert into lead (id, version, match_id, moment_id, offering_id, customer_id, site_id, team_id, assignee_id, noticed_by, stage, opened_at, due_at, offering_key, name_fi, name_sv, name_en, price_unit, vat_included, vat_percent, sought) values ("
						+ id + ", 0, " + id + ", " + id + ", " + BRAKES + ", " + id + ", " + SITE + ", " + TEAM + ", " + AINO + ", " + MAIJA + ", 'NEW', now(), now(), 'brake-service', 'a', 'b', 'c', 'axle', true, 25.5, ' malli ')",
				"insert into lead_entry (id, version, lead_id, at_time, kind, about_person) values (" + id + ", 0, " + id + ", now(), 'ROUTED', " + AINO + ")",
				"insert into lead_entry (id, version, lead_id, at_time, by_person, kind, text) values ('" + this.note + "', 0, " + id + ", now(), " + AINO + ", 'NOTE', '" + this.note + "')",
				"insert into lead_promise (id, version, lead_id, seen_due_at, seen_at, seen_by, told_due_at) values (" + id + ", 0, " + id + ", now(), now(), " + AINO + ", now())",
				"insert into notice_last_heard (id, version, person_id) values (" + id + ", 0, " + AINO + ")",
				"insert into notice (id, version, person_id, lead_id, entry_id, news, noticed, at_time, shown_from) values (" + id + ", 0, " + AINO + ", " + id + ", " + id + ", 'ASSIGNED', false, now(), now())" };
	}

}
