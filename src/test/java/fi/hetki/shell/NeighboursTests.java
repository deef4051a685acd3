package fi.hetki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.TestPostgres;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EnabledIf("fi.hetki.TestPostgres#available")
class NeighboursTests {

	private final String url = TestPostgres.newDatabase();

	private final DriverManagerDataSource source = new DriverManagerDataSource(this.url);

	private final JdbcTemplate database = new JdbcTemplate(this.source);

	private final BlockingQueue<Object> here = new LinkedBlockingQueue<>();

	private final BlockingQueue<Object> there = new LinkedBlockingQueue<>();

	@Test
	void whatOneTellsTheOtherHearsWhenItHasHappenedAndAfterABreakLooksAtAnything() throws InterruptedException {
		Neighbours one = neighbour(this.here);
		Neighbours other = neighbour(this.there);
		one.start();
		other.start();
		try {
			listening(one, this.there);
			listening(other, this.here);
			TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.source));
			transaction.executeWithoutResult(status -> {
				one.tell("taken back");
				status.setRollbackOnly();
			});
			transaction.executeWithoutResult(status -> one.tell("catalogue"));
			assertThat(this.there.poll(10, TimeUnit.SECONDS)).isEqualTo(new HeardElsewhere("catalogue"));
			this.database.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'hetki-neighbours'");
			assertThat(this.there.poll(20, TimeUnit.SECONDS)).isEqualTo(new HeardElsewhere(HeardElsewhere.ANYTHING));
			assertThat(this.here.poll(20, TimeUnit.SECONDS)).as("never what it told itself").isEqualTo(new HeardElsewhere(HeardElsewhere.ANYTHING));
		}
		finally {
			one.stop();
			other.stop();
		}
	}

	@Test
	void onADatabaseWithoutNeighboursNothingIsSaidAndNobodyListens() {
		Neighbours alone = new Neighbours(details("jdbc:h2:mem:alone"), this.database, this.here::add);
		alone.start();
		alone.tell("catalogue");
		assertThat(alone.isRunning()).isFalse();
	}

	/** Until the other one hears, and has heard all of it. */
	private static void listening(Neighbours speaker, BlockingQueue<Object> heard) throws InterruptedException {
		int said = 0;
		Object first = null;
		for (; first == null && said < 100; said++) {
			speaker.tell("hello");
			first = heard.poll(200, TimeUnit.MILLISECONDS);
		}
		speaker.tell("that was all");
		while (!new HeardElsewhere("that was all").equals(first)) {
			first = heard.poll(10, TimeUnit.SECONDS);
			assertThat(first).isNotNull();
		}
	}

	private Neighbours neighbour(BlockingQueue<Object> heard) {
		return new Neighbours(details(this.url), this.database, heard::add);
	}

	private static JdbcConnectionDetails details(String url) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return "";
			}

			@Override
			public String getPassword() {
				return "";
			}

			@Override
			public String getJdbcUrl() {
				return url;
			}
		};
	}
}
