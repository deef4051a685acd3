package fi.hetki.customers;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the good rows of a list and those that somebody has decided on, a step at a time: what a step has written says so
 * in the same transaction, so whoever goes on after a crash writes nothing twice. A row whose customer was changed since
 * somebody looked at it is not written; it waits for a second look.
 */
@Component
class CustomerImportWriting {

	private static final int STEP = 200;

	private static final Set<CustomerPlan.Kind> GOOD = EnumSet.of(CustomerPlan.Kind.CREATE, CustomerPlan.Kind.UPDATE);

	private static final Set<CustomerImportRow.Choice> DECIDED = EnumSet.of(CustomerImportRow.Choice.NEW, CustomerImportRow.Choice.LINK);

	private final CustomerImportDesk desk;

	private final CustomerImportFiles files;

	private final CustomerImportRows rows;

	private final CustomerImportReading reading;

	private final KnownCustomers known;

	private final Customers customers;

	private final CustomerRegister register;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CustomerImportWriting(CustomerImportDesk desk, CustomerImportFiles files, CustomerImportRows rows, CustomerImportReading reading,
			KnownCustomers known, Customers customers, CustomerRegister register, ApplicationEventPublisher events, TransactionTemplate transaction,
			Clock clock) {
		this.desk = desk;
		this.files = files;
		this.rows = rows;
		this.reading = reading;
		this.known = known;
		this.customers = customers;
		this.register = register;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	void write(CustomerImport work) {
		CustomerPlanner planner = this.reading.planner(work.siteId(), work.columns());
		int written = 0;
		for (int step = -1; step != 0; written += step) {
			int before = written;
			step = Objects.requireNonNull(this.transaction.execute(status -> step(work, planner, before)));
		}
		this.transaction.executeWithoutResult(status -> this.desk.stillAt(work.id(), work.attempt(), it -> {
			it.written(this.clock.instant());
			this.files.deleteById(it.id());
		}));
	}

	/** @return how many rows it has done with */
	int step(CustomerImport work, CustomerPlanner planner, int before) {
		this.desk.stillAt(work.id(), work.attempt(), CustomerImport::begin);
		List<CustomerImportRow> next = this.rows.toWrite(work.id(), GOOD, DECIDED, Limit.of(STEP));
		Set<UUID> chosen = next.stream().map(CustomerImportRow::chosen).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
		Map<UUID, Customer> locked = new HashMap<>();
		this.customers.lock(chosen).forEach(it -> locked.put(it.id(), it));
		Acquaintances acquaintances = new Acquaintances();
		this.known.find(work.siteId(), next.stream().map(it -> planner.sought(it.asLine())).toList(), chosen, acquaintances);
		next.forEach(row -> {
			CustomerPlan plan = planner.plan(row.asLine(), acquaintances, row.chosen());
			if (!row.isFresh(plan)) {
				row.lookAgain(plan);
			}
			else {
				row.written(plan.customerId(), plan.former(), Objects.requireNonNull(plan.wish()));
				write(work.siteId(), plan, locked);
			}
		});
		this.desk.stillAt(work.id(), work.attempt(), it -> it.done(before + next.size(), this.clock.instant()));
		return next.size();
	}

	private void write(UUID site, CustomerPlan plan, Map<UUID, Customer> locked) {
		Listed wish = Objects.requireNonNull(plan.wish());
		if (plan.former() == null) {
			this.register.add(plan.customerId(), site, wish.card()).numbered(wish.number());
		}
		else if (!plan.former().equals(wish)) {
			Customer it = locked.computeIfAbsent(plan.customerId(), id -> this.customers.lock(List.of(id)).get(0));
			it.describe(wish.card());
			it.numbered(wish.number());
			this.events.publishEvent(new CustomerChanged(it.id()));
		}
	}
}
