package fi.hetki.customers;

import fi.hetki.tables.Batch;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a list back, a step at a time. What somebody has edited since is hers, and whoever was met since stays. */
@Component
class CustomerImportUndoing {

	private static final int STEP = 200;

	private final CustomerImportDesk desk;

	private final CustomerImportRows rows;

	private final Customers customers;

	private final List<CustomerRows> used;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CustomerImportUndoing(CustomerImportDesk desk, CustomerImportRows rows, Customers customers, List<CustomerRows> used,
			ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
		this.desk = desk;
		this.rows = rows;
		this.customers = customers;
		this.used = used;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	void undo(CustomerImport work) {
		int undone = 0;
		for (int step = -1; step != 0; undone += step) {
			int before = undone;
			step = Objects.requireNonNull(this.transaction.execute(status -> step(work, before)));
		}
		this.transaction.executeWithoutResult(status -> this.desk.stillAt(work.id(), work.attempt(), it -> it.undone(this.clock.instant())));
	}

	private int step(CustomerImport work, int before) {
		this.desk.stillAt(work.id(), work.attempt(), Batch::isWorkedOn);
		List<CustomerImportRow> next = this.rows.findByImportIdAndFateOrderByLine(work.id(), CustomerImportRow.Fate.WRITTEN, Limit.of(STEP));
		Map<UUID, Customer> locked = new HashMap<>();
		this.customers.lock(next.stream().map(CustomerImportRow::customerId).toList()).forEach(it -> locked.put(it.id(), it));
		next.forEach(row -> row.end(takeBack(row, locked.get(row.customerId()))));
		this.desk.stillAt(work.id(), work.attempt(), it -> it.done(before + next.size(), this.clock.instant()));
		return next.size();
	}

	private CustomerImportRow.Fate takeBack(CustomerImportRow row, @Nullable Customer now) {
		if (now == null || !now.exists()) {
			return CustomerImportRow.Fate.GONE;
		}
		Listed wish = Objects.requireNonNull(row.wish());
		if (!now.listed().equals(wish)) {
			return CustomerImportRow.Fate.EDITED;
		}
		Listed former = row.former();
		if (former == null && isUsed(now.id())) {
			return CustomerImportRow.Fate.USED;
		}
		if (former == null) {
			now.delete(this.clock.instant());
		}
		else if (!former.equals(wish)) {
			now.describe(former.card());
			now.numbered(former.number());
			this.events.publishEvent(new CustomerChanged(now.id()));
		}
		return CustomerImportRow.Fate.REVERSED;
	}

	/** Whether somebody met her, or another became her. */
	private boolean isUsed(UUID id) {
		return this.used.stream().anyMatch(it -> it.count(id) > 0) || this.customers.existsByMergedInto(id);
	}
}
