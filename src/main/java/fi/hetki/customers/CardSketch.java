package fi.hetki.customers;

import fi.hetki.shell.Problems;
import fi.hetki.tables.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer while the cells of a row are put onto her, one after the other. An empty cell takes nothing away, and neither does a list. */
final class CardSketch {

	private static final int LONGEST_NUMBER = 40;

	private final CardCells cells;

	private final Listed base;

	private final TypedCard before;

	private final Set<Fault> faults = new LinkedHashSet<>();

	private final List<TypedCard.Car> cars;

	private final List<TypedCard.Deal> deals;

	private final Set<String> owns;

	private @Nullable String number;

	private @Nullable String kind;

	private @Nullable String name;

	private @Nullable String contact;

	private @Nullable String phone;

	private @Nullable String email;

	private @Nullable String businessId;

	private @Nullable String language;

	private @Nullable String city;

	private @Nullable String since;

	private String first = "";

	private String last = "";

	private String model = "";

	private String plate = "";

	CardSketch(CardCells cells, Listed base) {
		this.cells = cells;
		this.base = base;
		this.before = TypedCard.of(base.card(), 0);
		this.number = base.number();
		this.kind = this.before.kind();
		this.name = base.card().name().isEmpty() ? null : base.card().name();
		this.contact = this.before.contact();
		this.phone = this.before.phone();
		this.email = this.before.email();
		this.businessId = this.before.businessId();
		this.language = this.before.language();
		this.city = this.before.city();
		this.since = this.before.since();
		this.cars = new ArrayList<>(this.before.vehicles().stream().filter(it -> it.model() != null).toList());
		this.deals = new ArrayList<>(this.before.contracts().stream().filter(it -> it.name() != null).toList());
		this.owns = new HashSet<>(this.before.owns());
	}

	void put(CustomerColumn column, String cell) {
		if (cell.isEmpty() || this.cells.says(cell, column, this.base)) {
			return;
		}
		String line = cell.replaceAll("\\s*[\\n\\t]\\s*", " ");
		switch (column) {
			case HETKI_ID -> { }
			case NUMBER -> number(line);
			case NAME -> this.name = isTurned(line, this.base.card().name()) ? this.base.card().name() : line;
			case FIRST_NAME -> this.first = line;
			case LAST_NAME -> this.last = line;
			case KIND -> this.cells.kind(line).ifPresentOrElse(it -> this.kind = it.name(), () -> fault(column, "customers.import.fault.kind", cut(line)));
			case CONTACT -> this.contact = line;
			case PHONE -> this.phone = line;
			case EMAIL -> this.email = line;
			case BUSINESS_ID -> this.businessId = line;
			case LANGUAGE -> this.cells.language(line)
				.ifPresentOrElse(it -> this.language = it, () -> fault(column, "customers.import.fault.language", cut(line)));
			case CITY -> this.city = line;
			case SINCE -> this.since = CardCells.day(line);
			case VEHICLES -> cell.lines().filter(it -> !it.isBlank()).forEach(this::car);
			case MODEL -> this.model = line;
			case PLATE -> this.plate = line;
			case CONTRACTS -> cell.lines().filter(it -> !it.isBlank()).forEach(this::deal);
			case SERVICES -> cell.lines().flatMap(it -> Stream.of(it.split(";"))).map(String::strip).filter(it -> !it.isEmpty())
				.forEach(it -> this.cells.service(it).map(UUID::toString)
					.ifPresentOrElse(this.owns::add, () -> fault(column, "customers.import.fault.service", cut(it))));
		}
	}

	/** "Testilä Aino" is no other name than "Aino Testilä". */
	private static boolean isTurned(String name, String known) {
		return Stream.of(name.split("[ ,]+")).sorted().toList().equals(Stream.of(known.split("[ ,]+")).sorted().toList());
	}

	private void number(String typed) {
		this.number = typed;
		if (typed.length() > LONGEST_NUMBER) {
			fault(CustomerColumn.NUMBER, "customers.form.long", LONGEST_NUMBER, typed.length());
		}
	}

	private void car(String line) {
		List<String> parts = CardCells.parts(line, 4);
		boolean onlyPlate = parts.get(1).isEmpty() && line.strip().matches("[\\p{L}]{1,3}-\\d{1,3}");
		car(onlyPlate ? "" : parts.get(0), onlyPlate ? line.strip() : parts.get(1), parts.get(2), parts.get(3).replaceAll("(?i)\\s*km$", ""));
	}

	/** One that is known by its plate, or without one by its model, is told more of; any other is added. */
	private void car(String model, String plate, String year, String km) {
		String key = Identity.plate(plate).orElse(null);
		for (int at = 0; at < this.cars.size(); at++) {
			TypedCard.Car known = this.cars.get(at);
			boolean same = (key != null) ? Identity.plate(known.plate()).filter(key::equals).isPresent()
					: plate.isEmpty() && model.equalsIgnoreCase(known.model());
			if (same) {
				this.cars.set(at, new TypedCard.Car(or(model, known.model()), known.plate(), or(year, known.firstUsed()), or(km, known.km())));
				return;
			}
		}
		this.cars.add(new TypedCard.Car(or(model, null), or(plate, null), or(year, null), or(km, null)));
	}

	private void deal(String line) {
		List<String> parts = CardCells.parts(line, 3);
		String from = CardCells.day(parts.get(1));
		String until = CardCells.day(parts.get(2));
		for (int at = 0; at < this.deals.size(); at++) {
			TypedCard.Deal known = this.deals.get(at);
			boolean begins = from == null || known.from() == null || from.equals(CardCells.day(known.from()));
			if (parts.get(0).equalsIgnoreCase(known.name()) && begins) {
				this.deals.set(at, new TypedCard.Deal(known.name(), (from != null) ? from : known.from(), (until != null) ? until : known.until()));
				return;
			}
		}
		this.deals.add(new TypedCard.Deal(or(parts.get(0), null), from, until));
	}

	private static @Nullable String or(String typed, @Nullable String known) {
		return typed.isEmpty() ? known : typed;
	}

	/** What it has become; where something has to be put right, {@link #faults} says so. */
	Listed describe(String region, Set<UUID> services) {
		String called = Stream.of(this.first, this.last).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
		if (!called.isEmpty() && (this.name == null || this.name.equals(this.before.name()) && !isTurned(called, this.name))) {
			this.name = called;
		}
		if (!this.model.isEmpty() || !this.plate.isEmpty()) {
			car(this.model, this.plate, "", "");
		}
		if (Identity.phone(this.phone, region).filter(it -> Identity.phone(this.before.phone(), region).filter(it::equals).isPresent()).isPresent()) {
			// The same number, written in another way.
			this.phone = this.before.phone();
		}
		if (this.email != null && this.email.equalsIgnoreCase(this.before.email())) {
			this.email = this.before.email();
		}
		Set<UUID> offered = new HashSet<>(services);
		offered.addAll(this.base.card().owns());
		Problems now = new Problems();
		Card card = new TypedCard(this.kind, this.name, this.contact, this.phone, this.email, this.businessId, this.language, this.city,
				this.since, this.cars, this.deals, this.owns, null).read(region, offered, now);
		Problems known = new Problems();
		this.before.read(region, offered, known);
		// What was wrong before and is not touched does not stand in the way.
		now.all().stream().filter(it -> this.base == Listed.NOBODY || !known.all().contains(it)).forEach(it -> this.faults.add(fault(it)));
		return new Listed(card, this.number);
	}

	List<Fault> faults() {
		return List.copyOf(this.faults);
	}

	private void fault(CustomerColumn column, String message, Object... arguments) {
		this.faults.add(Fault.at(column.code(), message, arguments));
	}

	private static Fault fault(Problems.Problem it) {
		String field = it.field().replaceAll("\\[.*", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
		return new Fault(field.equals("owns") ? CustomerColumn.SERVICES.code() : field, it.message(), it.arguments());
	}

	/** Enough of it to find it again. */
	private static String cut(String text) {
		return (text.length() > 60) ? text.substring(0, text.offsetByCodePoints(0, 40)) + " …" : Objects.requireNonNull(text);
	}
}
