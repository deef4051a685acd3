package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.tables.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the pages of the lists show: those of a site, and one with the rows that one looks at. */
@Component
@Transactional(readOnly = true)
class CustomerImportView {

	private static final int PAGE = 50;

	private final CustomerImports imports;

	private final CustomerImportRows rows;

	private final Customers customers;

	private final CustomerLists lists;

	private final CustomerRegister register;

	private final CustomerImportWords words;

	private final Sites sites;

	private final People people;

	private final Clock clock;

	CustomerImportView(CustomerImports imports, CustomerImportRows rows, Customers customers, CustomerLists lists, CustomerRegister register, CustomerImportWords words,
			Sites sites, People people, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.customers = customers;
		this.lists = lists;
		this.register = register;
		this.words = words;
		this.sites = sites;
		this.people = people;
		this.clock = clock;
	}

	record Earlier(UUID id, String fileName, String by, Instant at, String state) {
	}

	/** A column of the list: what it is called, and what it is taken for. */
	record Column(int place, String heading, String code) {
	}

	record Choice(String code, String title) {
	}

	record Change(String title, String before, String after) {
	}

	record Row(UUID id, CustomerImportRow it, List<String> faults, List<Change> changes) {
	}

	String list(Site site, List<Site> hers, Model model) {
		Instant now = this.clock.instant();
		List<CustomerImport> earlier = this.imports.findTop20BySiteIdOrderByUploadedAtDescIdDesc(site.id());
		Map<UUID, String> names = names(earlier.stream().map(CustomerImport::uploadedBy).distinct().toList());
		model.addAttribute("site", site);
		model.addAttribute("sites", hers);
		model.addAttribute("most", Table.MOST_LINES);
		model.addAttribute("earlier", earlier.stream()
			.map(it -> new Earlier(it.id(), it.fileName(), names.get(it.uploadedBy()), it.uploadedAt(), state(it, now)))
			.toList());
		return "customers/import";
	}

	String show(CustomerImport it, CustomerPlan.@Nullable Kind wanted, int page, Locale reader, Model model) {
		List<CustomerImportRows.Count> counts = this.rows.counts(it.id());
		model.addAttribute("it", it);
		model.addAttribute("state", state(it, this.clock.instant()));
		model.addAttribute("by", names(List.of(it.uploadedBy())).get(it.uploadedBy()));
		model.addAttribute("site", this.sites.findById(it.siteId()).orElseThrow());
		model.addAttribute("refusal", (it.refusal() != null) ? this.words.sentence(it.refusal(), reader) : null);
		model.addAttribute("counts", Arrays.stream(CustomerPlan.Kind.values())
			.collect(Collectors.toMap(Enum::name, kind -> sum(counts, count -> count.kind() == kind))));
		model.addAttribute("waiting", sum(counts, CustomerImportRows.Count::waits));
		model.addAttribute("open", sum(counts, count -> count.kind() == CustomerPlan.Kind.DOUBTFUL && count.choice() == null && count.fate() == null));
		model.addAttribute("again", sum(counts, CustomerImportRows.Count::again));
		model.addAttribute("fates", Arrays.stream(CustomerImportRow.Fate.values())
			.collect(Collectors.toMap(Enum::name, fate -> sum(counts, count -> count.fate() == fate))));
		model.addAttribute("added", sum(counts, count -> count.fate() != null && isNew(count)));
		model.addAttribute("changed", sum(counts, count -> count.fate() != null && !isNew(count)));
		columns(it, reader, model);
		rows(it, (wanted != null) ? wanted : first(counts), Math.max(0, Math.min(page, 1000)), counts, reader, model);
		return "customers/import-show";
	}

	private static boolean isNew(CustomerImportRows.Count count) {
		return count.kind() == CustomerPlan.Kind.CREATE || count.choice() == CustomerImportRow.Choice.NEW;
	}

	private static long sum(List<CustomerImportRows.Count> counts, Predicate<CustomerImportRows.Count> which) {
		return counts.stream().filter(which).mapToLong(CustomerImportRows.Count::rows).sum();
	}

	private void columns(CustomerImport it, Locale reader, Model model) {
		model.addAttribute("columns", IntStream.range(0, Math.min(it.headings().size(), it.columns().size()))
			.filter(at -> !CustomerTableWords.isFault(it.headings().get(at)))
			.mapToObj(at -> new Column(at, it.headings().get(at), it.columns().get(at)))
			.toList());
		model.addAttribute("choices", Arrays.stream(CustomerColumn.values())
			.map(column -> new Choice(column.code(), this.words.title(column, reader)))
			.toList());
	}

	private void rows(CustomerImport it, CustomerPlan.Kind kind, int page, List<CustomerImportRows.Count> counts, Locale reader, Model model) {
		CardCells cells = this.lists.cells(services(it));
		List<Row> shown = this.rows.findByImportIdAndKindOrderByLine(it.id(), kind, PageRequest.of(page, PAGE))
			.stream()
			.map(row -> new Row(row.id(), row, row.faults().stream().map(fault -> this.words.told(fault, reader)).toList(), changes(row, cells, reader)))
			.toList();
		model.addAttribute("details", details(shown));
		long all = sum(counts, count -> count.kind() == kind);
		model.addAttribute("kinds", CustomerPlan.Kind.values());
		model.addAttribute("kind", kind);
		model.addAttribute("rows", shown);
		model.addAttribute("page", page);
		model.addAttribute("from", (long) page * PAGE + 1);
		model.addAttribute("until", (long) page * PAGE + shown.size());
		model.addAttribute("all", all);
		model.addAttribute("more", (long) (page + 1) * PAGE < all);
	}

	/** By what one tells those who are alike from each other, as it is now. */
	private Map<UUID, String> details(List<Row> shown) {
		List<UUID> alike = shown.stream().flatMap(row -> row.it().alike().stream()).map(Lookalikes.Lookalike::id).distinct().toList();
		return this.customers.findAllById(alike)
			.stream()
			.collect(Collectors.toMap(Customer::id, it -> Stream.of(CustomerDesk.Hit.of(it).details(), it.phone(), it.email(), it.city())
				.filter(text -> text != null && !text.isEmpty())
				.collect(Collectors.joining("; "))));
	}

	private Map<UUID, Names> services(CustomerImport it) {
		return this.register.services(it.siteId());
	}

	private List<Change> changes(CustomerImportRow row, CardCells cells, Locale reader) {
		Listed former = row.former();
		Listed wish = row.wish();
		if (former == null || wish == null) {
			return List.of();
		}
		return row.changed()
			.stream()
			.flatMap(code -> CustomerColumn.of(code).stream())
			.map(column -> new Change(this.words.title(column, reader), cells.cell(column, null, former, reader),
					cells.cell(column, null, wish, reader)))
			.toList();
	}

	private static String state(CustomerImport it, Instant now) {
		return it.isStopped(now) ? "stopped" : it.state().name();
	}

	/** What one has to look at comes first. */
	private static CustomerPlan.Kind first(List<CustomerImportRows.Count> counts) {
		return Arrays.stream(CustomerPlan.Kind.values())
			.filter(kind -> sum(counts, count -> count.kind() == kind) > 0)
			.findFirst()
			.orElse(CustomerPlan.Kind.CREATE);
	}

	private Map<UUID, String> names(List<UUID> ids) {
		return this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
	}
}
