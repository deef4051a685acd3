package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.tables.BatchDesk;
import fi.hetki.tables.Table;
import fi.hetki.tables.Unreadable;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list and compares each of its rows with the customers of the site. */
@Component
class CustomerImportReading {

	private static final int STEP = 500;

	private final CustomerImportDesk desk;

	private final CustomerImportFiles files;

	private final CustomerImportRows rows;

	private final CustomerLists lists;

	private final CustomerTableWords words;

	private final KnownCustomers known;

	private final CustomerRegister register;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CustomerImportReading(CustomerImportDesk desk, CustomerImportFiles files, CustomerImportRows rows, CustomerLists lists, CustomerTableWords words,
			KnownCustomers known, CustomerRegister register, TransactionTemplate transaction, Clock clock) {
		this.desk = desk;
		this.files = files;
		this.rows = rows;
		this.lists = lists;
		this.words = words;
		this.known = known;
		this.register = register;
		this.transaction = transaction;
		this.clock = clock;
	}

	void read(CustomerImport work) {
		Table table;
		try {
			table = this.lists.read(this.files.findById(work.id()).orElseThrow(BatchDesk.GivenUp::new).content());
		}
		catch (Unreadable refused) {
			this.transaction.executeWithoutResult(status -> {
				this.desk.stillAt(work.id(), work.attempt(), it -> it.refuse(refused.fault("customers.import.refused.")));
				this.files.deleteById(work.id());
			});
			return;
		}
		List<String> columns = work.columns().isEmpty() ? this.words.guess(table, this.register.region(work.siteId())) : work.columns();
		this.transaction.executeWithoutResult(status -> this.desk.stillAt(work.id(), work.attempt(), it -> this.rows.clear(it.id())));
		CustomerPlanner planner = planner(work.siteId(), columns);
		keep(work, table, columns, planner.plan(table.lines(), acquaintances(work, planner, table.lines())));
	}

	CustomerPlanner planner(UUID site, List<String> columns) {
		Map<UUID, Names> services = this.register.services(site);
		return new CustomerPlanner(columns, this.lists.cells(services), this.register.region(site), services.keySet());
	}

	private Acquaintances acquaintances(CustomerImport work, CustomerPlanner planner, List<Table.Line> lines) {
		Acquaintances into = new Acquaintances();
		Set<String> names = new HashSet<>();
		for (int from = 0; from < lines.size(); from += STEP) {
			List<CustomerPlanner.Sought> sought = lines.subList(from, Math.min(lines.size(), from + STEP)).stream().map(planner::sought).toList();
			sought.forEach(it -> names.addAll(Acquaintances.names(it.card())));
			this.transaction.executeWithoutResult(status -> {
				this.desk.stillAt(work.id(), work.attempt(), it -> { });
				this.known.find(work.siteId(), sought, Set.of(), into);
			});
		}
		this.known.findByName(work.siteId(), names, into);
		return into;
	}

	/** Step by step, so that one can see how far it is and cancel it. */
	private void keep(CustomerImport work, Table table, List<String> columns, List<CustomerPlan> plans) {
		for (int from = 0; from < plans.size(); from += STEP) {
			int begin = from;
			int end = Math.min(plans.size(), from + STEP);
			this.transaction.executeWithoutResult(status -> {
				this.rows.saveAll(IntStream.range(begin, end)
					.mapToObj(at -> new CustomerImportRow(work.id(), table.lines().get(at), plans.get(at)))
					.toList());
				this.desk.stillAt(work.id(), work.attempt(), it -> it.done(end, this.clock.instant()));
			});
		}
		this.transaction.executeWithoutResult(status -> this.desk.stillAt(work.id(), work.attempt(), it -> {
			it.columns(columns);
			it.readied(table.headings());
		}));
	}
}
