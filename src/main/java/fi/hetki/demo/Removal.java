package fi.hetki.demo;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.PersonLeft;
import fi.hetki.people.Settled;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the demonstration firm out of the database and leaves every real row as it is. */
@Service
class Removal {

	private static final Logger log = LoggerFactory.getLogger(Removal.class);

	private final Batch batch;

	private final JdbcTemplate database;

	private final People people;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Settled settled;

	private final Clock clock;

	Removal(Batch batch, JdbcTemplate database, People people, ApplicationEventPublisher events,
			TransactionTemplate transaction, Settled settled, Clock clock) {
		this.batch = batch;
		this.database = database;
		this.people = people;
		this.events = events;
		this.transaction = transaction;
		this.settled = settled;
		this.clock = clock;
	}

	/** What would go and stay, found by doing it and taking it back: so the page never promises something else. */
	Swept rehearse() {
		return this.transaction.execute(status -> {
			status.setRollbackOnly();
			return sweep();
		});
	}

	Swept remove() {
		Swept swept = this.transaction.execute(status -> {
			this.batch.id().ifPresent(it -> this.batch.remove(it, this.clock.instant()));
			Swept found = sweep();
			this.batch.id().ifPresent(this::sendAway);
			// Rows went without their entities.
			this.settled.changed();
			return found;
		});
		log.info("The demonstration firm was taken out: {} went, {} stay", swept.gone(), swept.staying());
		return swept;
	}

	private Swept sweep() {
		return this.batch.id().map(id -> {
			Sweep sweep = new Sweep(this.database, this.batch.tables(), id);
			Map<String, Integer> before = sweep.counts();
			sweep.run();
			Map<String, Integer> after = sweep.counts();
			Map<String, List<String>> needed = after.keySet().stream().collect(Collectors.toMap(Function.identity(), sweep::neededBy));
			return Swept.of(before, after, needed);
		}).orElseGet(() -> new Swept(List.of(), List.of()));
	}

	/** Demonstration people whom real rows name stay as people who have left. */
	private void sendAway(UUID id) {
		List<UUID> left = this.database.queryForList("select id from person where demo_batch = ?", UUID.class, id);
		this.people.findAllById(left).stream().filter(Person::worksHere).forEach(it -> {
			it.leaves(this.clock.instant());
			this.events.publishEvent(new PersonLeft(it.id()));
		});
	}
}
