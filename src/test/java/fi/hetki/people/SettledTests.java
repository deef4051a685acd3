package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@OnPostgres
class SettledTests {

	@Autowired
	Settled here;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Sites sites;

	private final AtomicInteger read = new AtomicInteger();

	private final UUID question = UUID.randomUUID();

	@Test
	void isReadOnceUntilAnybodyChangesAnything() {
		Settled there = new Settled(this.database, Clock.systemUTC());
		assertThat(ask(there)).isEqualTo(ask(there));
		int before = ask(there);
		Site changed = this.transaction.execute(status -> this.sites.save(site()));
		assertThat(ask(there)).as("another node has changed something").isGreaterThan(before);
		before = ask(there);
		this.transaction.executeWithoutResult(status -> this.sites.deleteById(changed.id()));
		assertThat(ask(there)).isGreaterThan(before);
	}

	@Test
	void whatWasTakenBackChangesNothing() {
		int before = ask(this.here);
		this.transaction.executeWithoutResult(status -> {
			this.sites.save(site());
			status.setRollbackOnly();
		});
		assertThat(ask(this.here)).isEqualTo(before);
	}

	@Test
	void aTransactionSeesItsOwnChangesAndNobodyElseDoesBeforeItEnds() {
		int before = ask(this.here);
		this.transaction.executeWithoutResult(status -> {
			ask(this.here);
			Site site = this.sites.save(site());
			this.sites.findByKey(site.key());
			assertThat(ask(this.here)).as("its own").isGreaterThan(before);
			assertThat(CompletableFuture.supplyAsync(() -> ask(this.here)).join()).as("another one").isEqualTo(before);
			status.setRollbackOnly();
		});
	}

	@Test
	void asksTheDatabaseOnceInATransaction() {
		AtomicInteger asked = new AtomicInteger();
		Settled there = new Settled(new JdbcTemplate(this.database.getDataSource()) {

			@Override
			public <T> T queryForObject(String sql, Class<T> type) {
				asked.incrementAndGet();
				return super.queryForObject(sql, type);
			}
		}, Clock.systemUTC());
		this.transaction.executeWithoutResult(status -> {
			ask(there);
			ask(there);
			there.keep(Site.class, this.question, () -> "another");
		});
		assertThat(asked).hasValue(1);
	}

	@Test
	void whatWasChangedByHandIsNoticedAfterAMinute() {
		Instant now = Instant.parse("2026-11-22T10:00:00Z");
		Instant[] time = { now };
		Settled there = new Settled(this.database, new Clock() {

			@Override
			public Instant instant() {
				return time[0];
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		});
		int before = ask(there);
		time[0] = now.plus(Duration.ofSeconds(59));
		assertThat(ask(there)).isEqualTo(before);
		time[0] = now.plus(Duration.ofSeconds(61));
		assertThat(ask(there)).isGreaterThan(before);
	}

	private int ask(Settled node) {
		return node.keep(SettledTests.class, this.question, this.read::incrementAndGet);
	}

	private static Site site() {
		return new Site("settled-" + UUID.randomUUID().toString().substring(0, 8), "Asetuspaikka", "workshop", null, ZoneOffset.UTC, "mon-fri 08:00-16:00");
	}
}
