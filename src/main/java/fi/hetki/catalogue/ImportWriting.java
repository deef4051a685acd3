package fi.hetki.catalogue;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the good rows of an import into the draft: all of them, or none where somebody changed a service since they were looked at. */
@Component
class ImportWriting {

	static final Set<Plan.Kind> GOOD = EnumSet.of(Plan.Kind.CREATE, Plan.Kind.UPDATE);

	private final ImportDesk desk;

	private final ImportRows rows;

	private final ImportReading reading;

	private final CatalogueDesk catalogue;

	private final Editions editions;

	private final Clock clock;

	ImportWriting(ImportDesk desk, ImportRows rows, ImportReading reading, CatalogueDesk catalogue, Editions editions, Clock clock) {
		this.desk = desk;
		this.rows = rows;
		this.reading = reading;
		this.catalogue = catalogue;
		this.editions = editions;
		this.clock = clock;
	}

	@Transactional
	public void write(CatalogueImport work) {
		this.editions.lock(work.siteId());
		List<ImportRow> good = this.rows.findByImportIdAndKindInOrderByLine(work.id(), GOOD);
		Map<String, Drafted> now = this.catalogue.drafted(work.siteId())
			.stream()
			.collect(Collectors.toMap(Drafted::key, Function.identity()));
		List<ImportRow> moved = good.stream().filter(it -> !it.isFresh(now.get(it.key()))).toList();
		if (moved.isEmpty()) {
			this.catalogue.draftAll(work.siteId(), good.stream().map(ImportRow::asWish).toList(), work.confirmedBy());
			this.desk.stillAt(work.id(), work.attempt(), it -> it.written(this.clock.instant()));
		}
		else {
			lookAgain(work, moved);
		}
	}

	private void lookAgain(CatalogueImport work, List<ImportRow> moved) {
		Planner planner = this.reading.planner(work.siteId(), work.headings());
		this.rows.forgetAgain(work.id());
		moved.forEach(it -> it.lookAgain(planner.plan(it.asLine(), List.of(it.line()))));
		this.desk.stillAt(work.id(), work.attempt(), CatalogueImport::lookAgain);
	}
}
