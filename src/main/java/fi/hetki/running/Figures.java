package fi.hetki.running;

import fi.hetki.moments.MomentLogged;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How the work flows, for whoever watches the installation. Figures of the whole house, without labels: nothing can be
 * told from them of a person, a team or a customer.
 */
@Component
class Figures implements MeterBinder {

	/** However often somebody asks, the database is asked so often at most. */
	private static final Duration FRESH = Duration.ofSeconds(10);

	private static final String WORKED = "stage in ('NEW', 'TAKEN', 'CONTACTED', 'OFFERED')";

	private static final String IMPORTING = "state in ('READING', 'WRITING', 'UNDOING')";

	private final JdbcClient database;

	private final Clock clock;

	private final Counter moments;

	private Reading kept = new Reading(Instant.MIN, Double.NaN, null, null, null);

	Figures(JdbcClient database, Clock clock, MeterRegistry registry) {
		this.database = database;
		this.clock = clock;
		this.moments = Counter.builder("hetki.moments").description("Moments logged on this node since it started").register(registry);
	}

	/** Only what was kept counts. */
	@TransactionalEventListener
	void on(MomentLogged moment) {
		this.moments.increment();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "hetki.leads.late", null, "Leads that wait longer than was promised for the next step", Reading::late);
		gauge(registry, "hetki.leads.late.oldest", "seconds", "For how long the latest of them is late", it -> it.since(it.lateSince()));
		gauge(registry, "hetki.imports.oldest", "seconds", "How long ago the oldest import that still runs was begun", it -> it.since(it.importSince()));
		gauge(registry, "hetki.backup.age", "seconds", "How long ago the last good backup was begun; no number while there is none",
				it -> (it.backupAt() == null) ? Double.NaN : it.since(it.backupAt()));
	}

	private void gauge(MeterRegistry registry, String name, @Nullable String unit, String description, ToDoubleFunction<Reading> figure) {
		Gauge.builder(name, this, it -> figure.applyAsDouble(it.reading())).baseUnit(unit).description(description).register(registry);
	}

	/** While the database cannot be reached there are no figures, rather than old ones. */
	private synchronized Reading reading() {
		Instant now = this.clock.instant();
		if (Duration.between(this.kept.at(), now).abs().compareTo(FRESH) > 0) {
			this.kept = new Reading(now, Double.NaN, null, null, null);
			OffsetDateTime until = now.atOffset(ZoneOffset.UTC);
			double late = this.database.sql("select count(*) from lead where " + WORKED + " and due_at < ?").param(until).query(Long.class).single();
			this.kept = new Reading(now, late, first("select min(due_at) from lead where " + WORKED + " and due_at < ?", until),
					first("""
							select min(coalesce(confirmed_at, uploaded_at)) from (select state, failed, confirmed_at, uploaded_at from customer_import
							union all select state, failed, confirmed_at, uploaded_at from catalogue_import) i where not failed and """ + " " + IMPORTING),
					first("select max(begun_at) from backup_run where state = 'DONE'"));
		}
		return this.kept;
	}

	private @Nullable Instant first(String sql, Object... params) {
		return this.database.sql(sql).params(params).query((row, at) -> row.getObject(1, OffsetDateTime.class)).list().stream()
			.filter(it -> it != null).map(OffsetDateTime::toInstant).findFirst().orElse(null);
	}

	private record Reading(Instant at, double late, @Nullable Instant lateSince, @Nullable Instant importSince, @Nullable Instant backupAt) {

		double since(@Nullable Instant begun) {
			if (Double.isNaN(this.late)) {
				return Double.NaN;
			}
			return (begun == null) ? 0 : Duration.between(begun, this.at).toSeconds();
		}
	}
}
