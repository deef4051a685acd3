package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import fi.hetki.leads.Leads;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the benchmark measures does what it says; each job once. */
@OnH2
class JobsTests {

	@LocalServerPort
	int port;

	@Autowired
	Leads leads;

	@Test
	void aLoggedMomentOpensTwoLeadsByTheFormAndByTheApi() {
		Jobs maija = Jobs.noticing(this.port, "maija");
		maija.asset();
		long before = this.leads.count();
		maija.logByForm();
		assertThat(this.leads.count()).isEqualTo(before + 2);
		maija.logByApi();
		assertThat(this.leads.count()).isEqualTo(before + 4);
	}

	@Test
	void listsAndLeadsAreThere() {
		Jobs sari = Jobs.working(this.port, "sari");
		sari.list();
		sari.newest();
		sari.search();
		sari.lead();
	}

	@Test
	@EnabledIf("fi.hetki.TestPostgres#available")
	void theFloorSaysTheSameOnceMoreWithOtherKeys() throws Exception {
		String url = TestPostgres.newDatabase();
		UUID made = UuidCreator.getTimeOrderedEpoch();
		try (Connection connection = DriverManager.getConnection(url)) {
			connection.createStatement().execute("create table said (id uuid primary key, words text, at_time timestamptz)");
			try (SqlFloor floor = SqlFloor.heard(url, """
					{"pid":7,"message":"execute <unnamed>: BEGIN"}
					{"pid":8,"message":"execute <unnamed>: select 1"}
					{"pid":7,"message":"execute S_1: insert into said (id, words, at_time) values ($1, $2, $3)",\
					"detail":"Parameters: $1 = '%1$s', $2 = 'it''s', $3 = NULL"}
					{"pid":7,"message":"execute S_2: select words from said where id = $1","detail":"Parameters: $1 = '%1$s'"}
					{"pid":7,"message":"execute <unnamed>: COMMIT"}
					""".formatted(made), made)) {
				assertThat(floor.statements()).isEqualTo(4);
				floor.again();
				floor.again();
			}
			ResultSet rows = connection.createStatement().executeQuery("select count(distinct id), min(words) from said where id <> '" + made + "'");
			rows.next();
			assertThat(rows.getInt(1)).isEqualTo(2);
			assertThat(rows.getString(2)).isEqualTo("it's");
		}
		assertThatThrownBy(() -> SqlFloor.heard(url, "", made).again()).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void theCoresCountWhatThisProcessHasUsed() {
		double before = new Cores(ProcessHandle.current().pid()).used();
		long sum = 0;
		for (long i = 0; i < 400_000_000L; i++) {
			sum += i ^ (sum << 1);
		}
		assertThat(sum).isNotZero();
		assertThat(new Cores(ProcessHandle.current().pid()).used()).satisfiesAnyOf(it -> assertThat(it).isNaN(), it -> assertThat(it).isGreaterThan(before));
	}
}
