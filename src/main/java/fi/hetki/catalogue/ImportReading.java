package fi.hetki.catalogue;

import fi.hetki.people.Teams;
import fi.hetki.tables.BatchDesk;
import fi.hetki.tables.Table;
import fi.hetki.tables.TableReader;
import fi.hetki.tables.Unreadable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file and compares each of its rows with the services as they are drafted. */
@Component
class ImportReading {

	private static final int STEP = 500;

	private final ImportDesk desk;

	private final ImportFiles files;

	private final ImportRows rows;

	private final TableReader tables;

	private final TableWords words;

	private final CatalogueDesk catalogue;

	private final CatalogueExport export;

	private final Teams teams;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportReading(ImportDesk desk, ImportFiles files, ImportRows rows, ServiceHeadings headings, TableWords words, CatalogueDesk catalogue,
			CatalogueExport export, Teams teams, TransactionTemplate transaction, Clock clock) {
		this.desk = desk;
		this.files = files;
		this.rows = rows;
		this.tables = new TableReader(headings);
		this.words = words;
		this.catalogue = catalogue;
		this.export = export;
		this.teams = teams;
		this.transaction = transaction;
		this.clock = clock;
	}

	void read(CatalogueImport work) {
		Table table;
		try {
			table = this.tables.read(this.files.findById(work.id()).orElseThrow(BatchDesk.GivenUp::new).content());
		}
		catch (Unreadable refused) {
			this.transaction.executeWithoutResult(status -> {
				this.desk.stillAt(work.id(), work.attempt(), it -> it.refuse(refused.fault("catalogue.import.refused.")));
				this.files.deleteById(work.id());
			});
			return;
		}
		this.transaction.executeWithoutResult(status -> this.desk.stillAt(work.id(), work.attempt(), it -> this.rows.clear(it.id())));
		keep(work, table, planner(work.siteId(), table.headings()).plan(table.lines()));
	}

	/** Compares with what the draft says now. */
	Planner planner(UUID site, List<String> headings) {
		return new Planner(Planner.columns(headings, this.words), this.catalogue.drafted(site),
				new CellReader(this.words, this.teams.findBySiteIdOrderByKey(site)), this.export.cells(site, Locale.ENGLISH),
				LocalDate.now(this.clock));
	}

	/** Step by step, so that one can see how far it is and cancel it. */
	private void keep(CatalogueImport work, Table table, List<Plan> plans) {
		for (int from = 0; from < plans.size(); from += STEP) {
			int begin = from;
			int end = Math.min(plans.size(), from + STEP);
			this.transaction.executeWithoutResult(status -> {
				this.rows.saveAll(IntStream.range(begin, end)
					.mapToObj(at -> new ImportRow(work.id(), table.lines().get(at), plans.get(at)))
					.toList());
				this.desk.stillAt(work.id(), work.attempt(), it -> it.done(end, this.clock.instant()));
			});
		}
		this.transaction.executeWithoutResult(status -> {
			this.desk.stillAt(work.id(), work.attempt(), it -> it.readied(table.headings()));
			this.files.deleteById(work.id());
		});
	}
}
