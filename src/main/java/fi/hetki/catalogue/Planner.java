package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of every row of a table what it would do to the services as they are drafted now. */
final class Planner {

	/** Stands for a team that nobody knows. */
	static final UUID NOBODY = new UUID(0, 0);

	private static final List<TableColumn> NEEDED = List.of("unit", "team", "weekly_capacity").stream()
		.map(it -> TableColumn.of(it).orElseThrow())
		.toList();

	private final List<@Nullable TableColumn> columns;

	private final Map<String, Drafted> drafted;

	private final CellReader reader;

	private final CellWriter writer;

	private final LocalDate today;

	Planner(List<@Nullable TableColumn> columns, List<Drafted> drafted, CellReader reader, CellWriter writer, LocalDate today) {
		this.columns = columns;
		this.drafted = drafted.stream().collect(Collectors.toMap(Drafted::key, Function.identity()));
		this.reader = reader;
		this.writer = writer;
		this.today = today;
	}

	/** In the order of the lines. */
	List<Plan> plan(List<Table.Line> lines) {
		Map<String, List<Integer>> byKey = new HashMap<>();
		lines.forEach(it -> byKey.computeIfAbsent(key(it), key -> new ArrayList<>()).add(it.number()));
		return lines.stream().map(it -> plan(it, byKey.get(key(it)))).toList();
	}

	/** The one that stands in the row; else the one that the English name makes, as for a new service in the editor. */
	private String key(Table.Line line) {
		String typed = cell(line, TableColumn.KEY).strip();
		if (!typed.isEmpty()) {
			return this.drafted.containsKey(typed) ? typed : typed.toLowerCase(Locale.ROOT);
		}
		String name = cell(line, TableColumn.ENGLISH_NAME);
		return name.isBlank() ? "" : Key.of(name);
	}

	private String cell(Table.Line line, TableColumn column) {
		int at = this.columns.indexOf(column);
		return (at >= 0 && at < line.cells().size()) ? line.cells().get(at) : "";
	}

	/** @param same numbers of all lines with this key */
	Plan plan(Table.Line line, List<Integer> same) {
		String key = key(line);
		Drafted now = this.drafted.get(key);
		DescribeOffering former = (now != null) ? now.content() : null;
		Set<Fault> faults = new LinkedHashSet<>(keyFaults(key, now, line, same));
		Sketch sketch = new Sketch(former, this.today);
		for (int at = 0; at < this.columns.size(); at++) {
			TableColumn column = this.columns.get(at);
			if (column != null) {
				this.reader.read(column, (at < line.cells().size()) ? line.cells().get(at) : "", sketch, faults::add);
			}
		}
		if (now == null) {
			NEEDED.stream()
				.filter(it -> cell(line, it).isBlank())
				.forEach(it -> faults.add(Fault.at(it.code(), "catalogue.import.fault.needed")));
		}
		DescribeOffering wish = sketch.describe();
		List<String> changed = changed(former, wish);
		if (now == null || !changed.isEmpty()) {
			faults.addAll(rules(former, wish, sketch));
		}
		return plan(key, now, wish, changed, faults);
	}

	private static Plan plan(String key, @Nullable Drafted now, DescribeOffering wish, List<String> changed, Set<Fault> faults) {
		UUID id = (now != null) ? now.id() : Entry.newId();
		String seen = (now != null) ? now.seen() : null;
		DescribeOffering former = (now != null) ? now.content() : null;
		if (!faults.isEmpty()) {
			return new Plan(Plan.Kind.FAULTY, key, id, seen, former, null, List.of(), List.copyOf(faults));
		}
		Plan.Kind kind = (now == null) ? Plan.Kind.CREATE : changed.isEmpty() ? Plan.Kind.UNCHANGED : Plan.Kind.UPDATE;
		return new Plan(kind, key, id, seen, former, wish, changed, List.of());
	}

	private List<Fault> keyFaults(String key, @Nullable Drafted now, Table.Line line, List<Integer> same) {
		List<Fault> faults = new ArrayList<>();
		if (line.cells().size() > this.columns.size()) {
			faults.add(Fault.of("catalogue.import.fault.extra", this.columns.size()));
		}
		if (key.isEmpty()) {
			faults.add(Fault.at(TableColumn.KEY.code(), "catalogue.import.fault.key.missing"));
		}
		else if (now == null && !Key.fits(key)) {
			faults.add(Fault.at(TableColumn.KEY.code(), "catalogue.import.fault.key", Key.LONGEST_CHOSEN));
		}
		else if (same.size() > 1) {
			faults.add(Fault.at(TableColumn.KEY.code(), "catalogue.import.fault.key.twice", key, same.stream()
				.limit(10).map(String::valueOf).collect(Collectors.joining(", "))));
		}
		return faults;
	}

	private List<String> changed(@Nullable DescribeOffering former, DescribeOffering wish) {
		return TableColumn.ALL.stream()
			.filter(it -> former != null && !this.writer.cell(it, "", former).equals(this.writer.cell(it, "", wish)))
			.map(TableColumn::code)
			.toList();
	}

	/** What the editor would refuse; what was wrong before and is not touched does not stand in the way. */
	private List<Fault> rules(@Nullable DescribeOffering former, DescribeOffering wish, Sketch sketch) {
		List<Fault> faults = new ArrayList<>(TableRules.faults(wish));
		if (!sketch.tariff.says((former != null) ? former.prices() : List.of()) && sketch.tariff.hasOneDayTwice()) {
			// Two prices without a day are two from the same day here; the editor has a line for the first one.
			faults.removeIf(it -> it.message().contains(".from."));
			faults.add(Fault.at("further_prices", "catalogue.import.fault.prices.twice"));
		}
		if (former != null) {
			faults.removeAll(TableRules.faults(former));
		}
		return faults;
	}

	/** The columns that the headings name; null for one that is not known. */
	static List<@Nullable TableColumn> columns(List<String> headings, TableWords words) {
		return headings.stream().map(it -> words.column(it).orElse(null)).toList();
	}
}
