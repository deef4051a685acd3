package fi.hetki.customers;

import fi.hetki.people.Entry;
import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of every row of a list what it would do to the customers who are known now. */
final class CustomerPlanner {

	/** Chosen for a row that is nobody known. */
	static final UUID SOMEBODY_NEW = new UUID(0, 0);

	private static final int MOST_ALIKE = 5;

	/** Of rows that say the same. */
	private static final int SHOWN = 10;

	private static final int LONGEST_NAME = 200;

	private final List<Optional<CustomerColumn>> columns;

	private final CardCells cells;

	private final String region;

	private final Set<UUID> services;

	CustomerPlanner(List<String> columns, CardCells cells, String region, Set<UUID> services) {
		this.columns = columns.stream().map(CustomerColumn::of).toList();
		this.cells = cells;
		this.region = region;
		this.services = services;
	}

	/** By what somebody can be found: @param id and @param number as they stand in the row, empty where they do not. */
	record Sought(String id, String number, Card card, Set<String> keys) {
	}

	Sought sought(Table.Line line) {
		Listed it = sketch(line, Listed.NOBODY).describe(this.region, this.services);
		return new Sought(cell(line, CustomerColumn.HETKI_ID), cell(line, CustomerColumn.NUMBER), it.card(), Identity.keys(it.card(), this.region));
	}

	/** In the order of the lines, which are all that there are, so that nobody comes twice. */
	List<CustomerPlan> plan(List<Table.Line> lines, Acquaintances known) {
		List<CustomerPlan> plans = new ArrayList<>(lines.stream().map(it -> plan(it, known, null)).toList());
		Map<Object, List<Integer>> same = new HashMap<>();
		for (int at = 0; at < plans.size(); at++) {
			for (Object key : telling(plans.get(at))) {
				same.computeIfAbsent(key, it -> new ArrayList<>()).add(at);
			}
		}
		List<CustomerPlan> before = List.copyOf(plans);
		same.forEach((key, rows) -> {
			if (rows.size() > 1) {
				twice(plans, before, lines, key, rows);
			}
		});
		return plans;
	}

	private List<Object> telling(CustomerPlan plan) {
		if (plan.wish() == null) {
			return List.of();
		}
		List<Object> telling = new ArrayList<>();
		if (plan.former() != null) {
			telling.add(plan.customerId());
		}
		else {
			telling.addAll(Identity.keys(plan.wish().card(), this.region));
			Optional.ofNullable(plan.wish().number()).ifPresent(it -> telling.add("number:" + it));
		}
		return telling;
	}

	/** The same customer twice is a mistake in the list; a phone that two share may be one. */
	private static void twice(List<CustomerPlan> plans, List<CustomerPlan> before, List<Table.Line> lines, Object key, List<Integer> rows) {
		String where = rows.stream().limit(SHOWN).map(it -> String.valueOf(lines.get(it).number())).collect(Collectors.joining(", "));
		for (int at : rows) {
			boolean one = key instanceof UUID || key.toString().startsWith("number:")
					|| rows.stream().limit(SHOWN).anyMatch(it -> it != at && isOne(before.get(at), before.get(it)));
			CustomerPlan plan = plans.get(at);
			if (one) {
				plans.set(at, plan.faulty(Fault.of("customers.import.fault.twice", where)));
			}
			else if (plan.kind() == CustomerPlan.Kind.CREATE) {
				plans.set(at, plan.doubtful(Fault.of("customers.import.doubt." + key.toString().replaceAll(":.*", ""), where)));
			}
		}
	}

	/** Whether two who share something that tells people apart have the same name too. */
	private static boolean isOne(CustomerPlan plan, CustomerPlan other) {
		Set<String> shared = Set.of("x:");
		return Likeness.of(Objects.requireNonNull(plan.wish()).card(), shared, Objects.requireNonNull(other.wish()).card(), shared)
			.band() == Likeness.Band.CERTAIN;
	}

	/** @param chosen whom somebody took it to be, or {@link #SOMEBODY_NEW}; null where nobody was asked */
	CustomerPlan plan(Table.Line line, Acquaintances known, @Nullable UUID chosen) {
		List<Fault> faults = new ArrayList<>();
		if (line.cells().size() > this.columns.size()) {
			faults.add(Fault.of("customers.import.fault.extra", this.columns.size()));
		}
		Sought sought = sought(line);
		List<Lookalikes.Lookalike> alike = new ArrayList<>();
		Acquaintances.Known target;
		if (chosen != null) {
			target = chosen.equals(SOMEBODY_NEW) ? null : known.byId(chosen).orElse(null);
			if (target == null && !chosen.equals(SOMEBODY_NEW)) {
				faults.add(Fault.of("customers.import.fault.gone"));
			}
		}
		else {
			target = byKey(sought, known, faults).orElse(null);
			if (target == null && faults.isEmpty()) {
				alike.addAll(alike(sought, known));
				target = certain(sought, alike, known).orElse(null);
			}
		}
		UUID id = (target != null) ? target.id() : null;
		Optional<Acquaintances.Known> numbered = known.byNumber(sought.number());
		numbered.filter(it -> !it.id().equals(id))
			.ifPresent(it -> faults.add(Fault.at(CustomerColumn.NUMBER.code(), "customers.import.fault.number", sought.number())));
		return plan(line, target, numbered.isPresent(), alike, faults);
	}

	/** @param numbered whether she is known by the number in the row, which may be one that she had before a merge */
	private CustomerPlan plan(Table.Line line, Acquaintances.@Nullable Known target, boolean numbered,
			List<Lookalikes.Lookalike> alike, List<Fault> faults) {
		Listed former = (target != null) ? target.it() : null;
		UUID id = (target != null) ? target.id() : Entry.newId();
		CardSketch sketch = sketch(line, (former != null) ? former : Listed.NOBODY);
		Listed described = sketch.describe(this.region, this.services);
		Listed wish = (former != null && numbered) ? new Listed(described.card(), former.number()) : described;
		faults.addAll(sketch.faults());
		String name = !wish.card().name().isEmpty() ? wish.card().name() : Objects.requireNonNullElse(wish.number(), "");
		String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
		if (!faults.isEmpty()) {
			return new CustomerPlan(CustomerPlan.Kind.FAULTY, id, shown, former, null, List.of(), faults, List.of());
		}
		if (target == null) {
			return new CustomerPlan(alike.isEmpty() ? CustomerPlan.Kind.CREATE : CustomerPlan.Kind.DOUBTFUL, id, shown, null, wish, List.of(),
					List.of(), alike.stream().limit(MOST_ALIKE).toList());
		}
		return new CustomerPlan(former.equals(wish) ? CustomerPlan.Kind.UNCHANGED : CustomerPlan.Kind.UPDATE, id, shown, former, wish,
				changed(former, wish), List.of(), List.of());
	}

	/** Our own key first, then that of the firm. */
	private static Optional<Acquaintances.Known> byKey(Sought sought, Acquaintances known, List<Fault> faults) {
		if (!sought.id().isEmpty()) {
			Optional<Acquaintances.Known> it = id(sought.id()).flatMap(known::byId);
			if (it.isEmpty()) {
				faults.add(Fault.at(CustomerColumn.HETKI_ID.code(), "customers.import.fault.id"));
			}
			return it;
		}
		return sought.number().isEmpty() ? Optional.empty() : known.byNumber(sought.number());
	}

	static Optional<UUID> id(String typed) {
		try {
			return Optional.of(UUID.fromString(typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^urn:uuid:", "")));
		}
		catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

	/** The likeliest first. */
	private static List<Lookalikes.Lookalike> alike(Sought sought, Acquaintances known) {
		return known.near(sought.card(), sought.keys())
			.stream()
			.map(it -> new Lookalikes.Lookalike(it.id(), it.it().card().name(), it.details(),
					Likeness.of(sought.card(), sought.keys(), it.it().card(), it.keys())))
			.filter(it -> it.likeness().band() != Likeness.Band.NEW)
			.sorted(Comparator.comparing((Lookalikes.Lookalike it) -> it.likeness().score()).reversed().thenComparing(Lookalikes.Lookalike::id))
			.toList();
	}

	/** The only one who certainly is meant, unless the firm knows her by another number. */
	private static Optional<Acquaintances.Known> certain(Sought sought, List<Lookalikes.Lookalike> alike, Acquaintances known) {
		List<Acquaintances.Known> certain = alike.stream()
			.filter(it -> it.likeness().band() == Likeness.Band.CERTAIN)
			.flatMap(it -> known.byId(it.id()).stream())
			.toList();
		return (certain.size() == 1) ? certain.stream()
			.filter(it -> sought.number().isEmpty() || it.it().number() == null)
			.findFirst() : Optional.empty();
	}

	private List<String> changed(Listed former, Listed wish) {
		return Arrays.stream(CustomerColumn.values())
			.filter(it -> !this.cells.cell(it, null, former, Locale.ENGLISH).equals(this.cells.cell(it, null, wish, Locale.ENGLISH)))
			.map(CustomerColumn::code)
			.toList();
	}

	private CardSketch sketch(Table.Line line, Listed base) {
		CardSketch sketch = new CardSketch(this.cells, base);
		for (int at = 0; at < this.columns.size(); at++) {
			int place = at;
			this.columns.get(at).ifPresent(it -> sketch.put(it, line.cell(place)));
		}
		return sketch;
	}

	private String cell(Table.Line line, CustomerColumn column) {
		return line.cell(this.columns.indexOf(Optional.of(column))).strip();
	}
}
