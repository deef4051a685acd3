package fi.hetki.customers;

import fi.hetki.shell.Languages;
import fi.hetki.shell.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a customer, just as it was typed. The one place that says what is wrong with it. */
public record TypedCard(@Nullable String kind, @Nullable String name, @Nullable String contact, @Nullable String phone,
		@Nullable String email, @Nullable String businessId, @Nullable String language, @Nullable String city,
		@Nullable String since, @Nullable List<Car> vehicles, @Nullable List<Deal> contracts, @Nullable Set<String> owns,
		@Nullable String version) {

	private static final int MOST = 50;

	private static final DateTimeFormatter FINNISH_DAY = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

	public record Car(@Nullable String model, @Nullable String plate, @Nullable String firstUsed, @Nullable String km) {

		static final Car BLANK = new Car(null, null, null, null);

		static Car of(Vehicle it) {
			return new Car(it.model(), it.plate(), text(it.firstUsed()), text(it.km()));
		}
	}

	public record Deal(@Nullable String name, @Nullable String from, @Nullable String until) {

		static final Deal BLANK = new Deal(null, null, null);

		static Deal of(Contract it) {
			return new Deal(it.name(), text(it.from()), text(it.until()));
		}
	}

	public TypedCard {
		vehicles = withRoom(vehicles, Car.BLANK);
		contracts = withRoom(contracts, Deal.BLANK);
		owns = Objects.requireNonNullElse(owns, Set.of());
	}

	/** One more line than is filled in, for what is to be added. */
	private static <T> List<T> withRoom(@Nullable List<T> lines, T blank) {
		Stream<T> filled = Objects.requireNonNullElse(lines, List.<T>of()).stream().filter(it -> it != null && !it.equals(blank));
		return Stream.concat(filled, Stream.of(blank)).toList();
	}

	static TypedCard blank() {
		return of(Card.called(""), 0);
	}

	public static TypedCard of(Card it, int version) {
		return new TypedCard(it.kind().name(), it.name(), it.contact(), it.phone(), it.email(), it.businessId(), it.language(),
				it.city(), text(it.since()), it.vehicles().stream().map(Car::of).toList(),
				it.contracts().stream().map(Deal::of).toList(),
				it.owns().stream().map(UUID::toString).collect(Collectors.toSet()), Integer.toString(version));
	}

	boolean isOf(int version) {
		return Integer.toString(version).equals(this.version);
	}

	/**
	 * @param offered services of the site
	 * @param problems takes a sentence for each field that has to be mended
	 */
	public Card read(String region, Set<UUID> offered, Problems problems) {
		if (this.name == null) {
			problems.add("name", "customers.form.name.missing");
		}
		Customer.Kind kind = (this.kind == null) ? Customer.Kind.UNKNOWN : chosen(problems);
		if (this.language != null && !Languages.ALL.contains(this.language)) {
			problems.add("language", "customers.form.choose");
		}
		check("phone", this.phone, it -> Identity.phone(it, region).isPresent(), "customers.form.phone.problem", problems);
		check("email", this.email, it -> Identity.email(it).isPresent(), "customers.form.email.problem", problems);
		check("businessId", this.businessId, it -> Identity.businessId(it).isPresent(), "customers.form.businessId.problem", problems);
		return new Card(kind, Objects.requireNonNullElse(line("name", this.name, 200, problems), ""),
				line("contact", this.contact, 200, problems), line("phone", this.phone, 40, problems),
				line("email", this.email, 200, problems), Identity.businessId(this.businessId).orElse(null), this.language,
				line("city", this.city, 80, problems), day("since", this.since, problems), cars(problems), deals(problems),
				owned(offered, problems));
	}

	private Customer.Kind chosen(Problems problems) {
		return Arrays.stream(Customer.Kind.values()).filter(it -> it.name().equals(this.kind)).findFirst().orElseGet(() -> {
			problems.add("kind", "customers.form.choose");
			return Customer.Kind.UNKNOWN;
		});
	}

	private List<Vehicle> cars(Problems problems) {
		List<Vehicle> cars = new ArrayList<>();
		List<Car> typed = filled("vehicles", this.vehicles, problems);
		for (int at = 0; at < typed.size(); at++) {
			Car it = typed.get(at);
			String field = "vehicles[" + at + "].";
			check(field + "plate", it.plate(), plate -> Identity.plate(plate).isPresent(), "customers.form.plate.problem", problems);
			String model = line(field + "model", (it.model() != null) ? it.model() : it.plate(), 120, problems);
			if (model == null) {
				problems.add(field + "model", "customers.form.model.missing");
			}
			cars.add(new Vehicle(Objects.requireNonNullElse(model, ""), line(field + "plate", it.plate(), 20, problems),
					number(field + "firstUsed", it.firstUsed(), 1900, 2100, "customers.form.year.problem", problems),
					number(field + "km", it.km(), 0, 9_999_999, "customers.form.km.problem", problems)));
		}
		return cars;
	}

	private List<Contract> deals(Problems problems) {
		List<Contract> deals = new ArrayList<>();
		List<Deal> typed = filled("contracts", this.contracts, problems);
		for (int at = 0; at < typed.size(); at++) {
			Deal it = typed.get(at);
			String field = "contracts[" + at + "].";
			if (it.name() == null) {
				problems.add(field + "name", "customers.form.contract.missing");
			}
			LocalDate from = day(field + "from", it.from(), problems);
			LocalDate until = day(field + "until", it.until(), problems);
			if (from != null && until != null && until.isBefore(from)) {
				problems.add(field + "until", "customers.form.contract.order");
			}
			deals.add(new Contract(Objects.requireNonNullElse(line(field + "name", it.name(), 120, problems), ""), from, until));
		}
		return deals;
	}

	private static <T> List<T> filled(String field, List<T> withRoom, Problems problems) {
		List<T> filled = withRoom.subList(0, withRoom.size() - 1);
		if (filled.size() > MOST) {
			problems.add(field, "customers.form.many", MOST);
		}
		return filled;
	}

	private List<UUID> owned(Set<UUID> offered, Problems problems) {
		Set<String> known = offered.stream().map(UUID::toString).collect(Collectors.toSet());
		if (!known.containsAll(this.owns)) {
			problems.add("owns", "customers.form.choose");
		}
		return this.owns.stream().filter(known::contains).map(UUID::fromString).toList();
	}

	private static void check(String field, @Nullable String typed, Predicate<String> right, String problem, Problems problems) {
		if (typed != null && !right.test(typed)) {
			problems.add(field, problem);
		}
	}

	private static @Nullable String line(String field, @Nullable String typed, int longest, Problems problems) {
		if (typed != null && typed.length() > longest) {
			problems.add(field, "customers.form.long", longest, typed.length());
		}
		if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
			problems.add(field, "customers.form.line");
		}
		return typed;
	}

	private static @Nullable Integer number(String field, @Nullable String typed, int least, int most, String problem, Problems problems) {
		String digits = (typed != null) ? typed.replaceAll("[\\s\\p{Z}]+", "") : "";
		if (digits.isEmpty()) {
			return null;
		}
		boolean right = digits.matches("\\d{1,8}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
		if (!right) {
			problems.add(field, problem);
		}
		return right ? Integer.valueOf(digits) : null;
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, Problems problems) {
		if (typed == null) {
			return null;
		}
		for (Function<String, LocalDate> reader : List.<Function<String, LocalDate>>of(LocalDate::parse, it -> LocalDate.parse(it, FINNISH_DAY))) {
			try {
				LocalDate day = reader.apply(typed);
				if (day.getYear() >= 1850 && day.getYear() <= 2200) {
					return day;
				}
			}
			catch (DateTimeParseException other) {
				// Then it is written in another way.
			}
		}
		problems.add(field, "customers.form.day.problem");
		return null;
	}

	private static @Nullable String text(@Nullable Object it) {
		return (it instanceof LocalDate day) ? FINNISH_DAY.format(day) : (it != null) ? it.toString() : null;
	}

	/** Names and numbers of customers do not belong into a log. */
	@Override
	public String toString() {
		return "a customer as typed";
	}
}
