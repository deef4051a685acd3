package fi.hetki.catalogue;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import fi.hetki.shell.NotHere;
import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the imports show: the list of a site, and one import with the rows that one looks at. */
@Component
class ImportView {

	private static final int PAGE = 50;

	private final CatalogueImports imports;

	private final ImportRows rows;

	private final CatalogueExport export;

	private final TableWords words;

	private final Sites sites;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	ImportView(CatalogueImports imports, ImportRows rows, CatalogueExport export, TableWords words, Sites sites, People people,
			MessageSource messages, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.export = export;
		this.words = words;
		this.sites = sites;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/** A line of the list. */
	record Earlier(UUID id, String fileName, String by, Instant at, String state) {
	}

	/** @param before as it is now; null for a new service, of which only the faults or the name are shown */
	record Change(String title, String before, String after) {
	}

	record Row(int line, String key, @Nullable String name, List<String> faults, List<Change> changes, boolean again) {
	}

	String list(UUID site, Locale reader, Model model) {
		Instant now = this.clock.instant();
		List<CatalogueImport> earlier = this.imports.findTop20BySiteIdOrderByUploadedAtDescIdDesc(site);
		Map<UUID, String> names = names(earlier.stream().map(CatalogueImport::uploadedBy).distinct().toList());
		model.addAttribute("site", this.sites.findById(site).orElseThrow(NotHere::new));
		model.addAttribute("sites", this.sites.findAllByOrderByNameAscIdAsc());
		model.addAttribute("most", Table.MOST_LINES);
		model.addAttribute("guide", this.export.guide(reader));
		model.addAttribute("earlier", earlier.stream()
			.map(it -> new Earlier(it.id(), it.fileName(), names.get(it.uploadedBy()), it.uploadedAt(), state(it, now)))
			.toList());
		return "catalogue/import";
	}

	String show(CatalogueImport it, Plan.@Nullable Kind wanted, int page, Locale reader, Model model) {
		Map<String, Long> counts = new HashMap<>();
		Arrays.stream(Plan.Kind.values()).forEach(kind -> counts.put(kind.name(), 0L));
		this.rows.counts(it.id()).forEach(count -> counts.put(count.kind().name(), count.rows()));
		model.addAttribute("it", it);
		model.addAttribute("state", state(it, this.clock.instant()));
		model.addAttribute("by", names(List.of(it.uploadedBy())).get(it.uploadedBy()));
		model.addAttribute("site", this.sites.findById(it.siteId()).orElseThrow(NotHere::new));
		model.addAttribute("counts", counts);
		model.addAttribute("kinds", Plan.Kind.values());
		model.addAttribute("refusal", (it.refusal() != null) ? sentence(it.refusal(), reader) : null);
		model.addAttribute("unknown", it.headings().stream()
			.filter(heading -> this.words.column(heading).isEmpty() && !TableWords.needsNoWord(heading))
			.collect(Collectors.joining(", ")));
		model.addAttribute("moved", named(this.rows.findTop50ByImportIdAndAgainTrueOrderByLine(it.id()), reader));
		model.addAttribute("kept", named(this.rows.findTop50ByImportIdAndKeptTrueOrderByLine(it.id()), reader));
		model.addAttribute("restored", counts.get("CREATE") + counts.get("UPDATE") - this.rows.countKept(it.id()));
		rows(it, (wanted != null) ? wanted : first(counts), Math.max(0, Math.min(page, 1000)), counts, reader, model);
		return "catalogue/import-show";
	}

	private void rows(CatalogueImport it, Plan.Kind kind, int page, Map<String, Long> counts, Locale reader, Model model) {
		CellWriter cells = this.export.cells(it.siteId(), reader);
		List<Row> shown = this.rows.findByImportIdAndKindOrderByLine(it.id(), kind, PageRequest.of(page, PAGE))
			.stream()
			.map(row -> row(row, cells, reader))
			.toList();
		long all = counts.get(kind.name());
		model.addAttribute("kind", kind);
		model.addAttribute("rows", shown);
		model.addAttribute("page", page);
		model.addAttribute("from", (long) page * PAGE + 1);
		model.addAttribute("until", (long) page * PAGE + shown.size());
		model.addAttribute("all", all);
		model.addAttribute("more", (long) (page + 1) * PAGE < all);
	}

	private Row row(ImportRow row, CellWriter cells, Locale reader) {
		List<Change> changes = row.changed()
			.stream()
			.flatMap(code -> TableColumn.of(code).stream())
			.map(column -> new Change(this.words.title(column, reader), cells.cell(column, row.key(), row.former()),
					cells.cell(column, row.key(), row.wish())))
			.toList();
		return new Row(row.line(), row.key(), name(row, reader), row.faults().stream().map(it -> told(it, reader)).toList(), changes,
				row.again());
	}

	private static @Nullable String name(ImportRow row, Locale reader) {
		DescribeOffering it = (row.former() != null) ? row.former() : row.wish();
		return (it != null) ? it.name().in(reader) : null;
	}

	private static String named(List<ImportRow> rows, Locale reader) {
		return rows.stream().map(it -> (name(it, reader) != null) ? name(it, reader) : it.key()).collect(Collectors.joining(", "));
	}

	/** "Price now: Write the price as a number …". */
	String told(Fault fault, Locale reader) {
		return TableColumn.of(String.valueOf(fault.column()))
			.map(column -> this.words.title(column, reader) + ": " + sentence(fault, reader))
			.orElseGet(() -> sentence(fault, reader));
	}

	private String sentence(Fault fault, Locale reader) {
		return this.messages.getMessage(fault.message(), fault.arguments().toArray(), reader);
	}

	private static String state(CatalogueImport it, Instant now) {
		return it.isStopped(now) ? "stopped" : it.state().name();
	}

	/** What one has to look at comes first. */
	private static Plan.Kind first(Map<String, Long> counts) {
		return Arrays.stream(Plan.Kind.values()).filter(it -> counts.get(it.name()) > 0).findFirst().orElse(Plan.Kind.CREATE);
	}

	private Map<UUID, String> names(List<UUID> ids) {
		return this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
	}
}
