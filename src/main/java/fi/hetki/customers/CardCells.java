package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.shell.Languages;
import fi.hetki.tables.Cells;
import fi.hetki.tables.TypedDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a customer. */
final class CardCells {

	private static final UUID SEVERAL = new UUID(0, 0);

	private final CustomerTableWords words;

	private final Map<UUID, Names> services;

	private final Map<String, UUID> byName = new HashMap<>();

	CardCells(CustomerTableWords words, Map<UUID, Names> services) {
		this.words = words;
		this.services = services;
		// A name that two services have tells nothing.
		services.forEach((id, names) -> Languages.ALL.stream().map(it -> CustomerTableWords.plain(names.in(it))).distinct()
			.forEach(name -> this.byName.merge(name, id, (one, other) -> SEVERAL)));
	}

	/** @param id null for somebody new */
	String cell(CustomerColumn column, @Nullable UUID id, Listed it, Locale reader) {
		Card card = it.card();
		return switch (column) {
			case HETKI_ID -> Objects.toString(id, "");
			case NUMBER -> Objects.toString(it.number(), "");
			case NAME -> card.name();
			case KIND -> (card.kind() == Customer.Kind.UNKNOWN) ? "" : this.words.kind(card.kind(), reader);
			case CONTACT -> Objects.toString(card.contact(), "");
			case PHONE -> Objects.toString(card.phone(), "");
			case EMAIL -> Objects.toString(card.email(), "");
			case BUSINESS_ID -> Objects.toString(card.businessId(), "");
			case LANGUAGE -> (card.language() == null) ? "" : this.words.language(card.language(), reader);
			case CITY -> Objects.toString(card.city(), "");
			case SINCE -> Objects.toString(card.since(), "");
			case VEHICLES -> card.vehicles().stream().map(car -> parts(car.model(), car.plate(), car.firstUsed(), car.km())).collect(Collectors.joining("\n"));
			case CONTRACTS -> card.contracts().stream().map(deal -> parts(deal.name(), deal.from(), deal.until())).collect(Collectors.joining("\n"));
			case SERVICES -> card.owns().stream().map(this.services::get).filter(Objects::nonNull).map(name -> name.in(reader)).sorted()
				.collect(Collectors.joining("\n"));
			case FIRST_NAME, LAST_NAME, MODEL, PLATE -> "";
		};
	}

	/** "Toyota Corolla; ABC-123; ; 120000": what is missing at the end is left out. */
	private static String parts(@Nullable Object... parts) {
		return Stream.of(parts).map(it -> Objects.toString(it, "")).collect(Collectors.joining("; ")).replaceAll("(; ?)+$", "");
	}

	static List<String> parts(String line, int most) {
		String[] parts = line.split("\\s*;\\s*", most);
		return Stream.concat(Stream.of(parts), Stream.generate(() -> "")).limit(most).map(String::strip).toList();
	}

	/** Whether the cell says no more than what is written already, in any language. */
	boolean says(String cell, CustomerColumn column, Listed it) {
		return Languages.ALL.stream().anyMatch(language -> cell.equals(Cells.clean(cell(column, null, it, new Locale(language)))));
	}

	Optional<UUID> service(String name) {
		return Optional.ofNullable(this.byName.get(CustomerTableWords.plain(name))).filter(it -> !it.equals(SEVERAL));
	}

	Optional<Customer.Kind> kind(String typed) {
		return this.words.kind(typed);
	}

	Optional<String> language(String typed) {
		return this.words.language(typed);
	}

	/** As the form takes it; what is no day stays as it was typed. */
	static @Nullable String day(String typed) {
		return typed.isEmpty() ? null : TypedDay.read(typed).map(Object::toString).orElse(typed);
	}
}
