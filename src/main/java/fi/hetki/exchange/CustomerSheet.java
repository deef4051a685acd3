package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.customers.Card;
import fi.hetki.customers.Contract;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Lookalikes;
import fi.hetki.customers.TypedCard;
import fi.hetki.customers.Vehicle;
import fi.hetki.shell.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is written of a customer: what is read can be changed and put back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Customer", example = """
		{"site": "site-w", "version": 3, "kind": "consumer", "name": "Aino Testilä", "phone": "040 123 4567",
		 "email": "aino@example.com", "language": "fi", "city": "Koekylä", "since": "2024-09-01",
		 "vehicles": [{"model": "Toyota Corolla", "plate": "ABC-123", "firstUsed": 2016, "km": 120000}],
		 "contracts": [{"name": "Rengashotelli", "from": "2026-01-01"}], "services": ["tyre-hotel"],
		 "owner": "aino.mallila"}""")
record CustomerSheet(@Nullable @Schema(description = "That of the address; may be left out") UUID id,
		@Nullable @Schema(description = "Key of the site; your own where it is left out. A customer stays at its site.") String site,
		@Nullable @Schema(description = "The one that you had before you; left out for a new customer") Integer version,
		@Nullable @Schema(allowableValues = { "consumer", "company", "sole_trader", "association", "unknown" }) String kind,
		@Nullable String name, @Nullable String contact,
		@Nullable @Schema(description = "However it is written; without a country code it is of the country of the site") String phone,
		@Nullable String email, @Nullable @Schema(description = "Finnish business id, with its check digit") String businessId,
		@Nullable @Schema(allowableValues = { "fi", "sv", "en" }) String language, @Nullable String city, @Nullable LocalDate since,
		@Nullable List<Car> vehicles, @Nullable List<Deal> contracts,
		@Nullable @Schema(description = "Keys of the services that are in use") List<String> services,
		@Nullable @Schema(description = "Who looks after the customer: the login of somebody of the site who takes leads") String owner,
		@Nullable @Schema(description = "Others who may be the same; told after a change, without effect where it is sent") List<Alike> alike) {

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Vehicle")
	record Car(@Nullable String model, @Nullable String plate, @Nullable Integer firstUsed, @Nullable Integer km) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Contract")
	record Deal(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate until) {
	}

	/** @param why phone, email, plate, business, name, like or othername */
	@Schema(name = "AlikeCustomer")
	record Alike(UUID id, String name, @Schema(allowableValues = { "certain", "likely" }) String band, double score, List<String> why) {

		static Alike of(Lookalikes.Lookalike it) {
			return new Alike(it.id(), it.name(), it.likeness().band().name().toLowerCase(Locale.ROOT), Underlined.rounded(it.likeness().score()),
					it.likeness().why());
		}
	}

	static CustomerSheet of(Customer customer, String site, Map<UUID, String> keys, @Nullable String owner,
			@Nullable List<Lookalikes.Lookalike> alike) {
		Card it = customer.card();
		return new CustomerSheet(customer.id(), site, customer.version(), Reading.word(it.kind()), it.name(), it.contact(), it.phone(),
				it.email(), it.businessId(), it.language(), it.city(), it.since(),
				it.vehicles().stream().map(car -> new Car(car.model(), car.plate(), car.firstUsed(), car.km())).toList(),
				it.contracts().stream().map(deal -> new Deal(deal.name(), deal.from(), deal.until())).toList(),
				it.owns().stream().map(keys::get).filter(Objects::nonNull).sorted().toList(), owner,
				(alike != null) ? alike.stream().map(Alike::of).toList() : null);
	}

	/** @param keys of the services of the site */
	Card card(String region, Map<UUID, String> keys, Reading reading) {
		Set<String> owns = new HashSet<>();
		for (String key : Objects.requireNonNullElse(this.services, List.<String>of())) {
			keys.entrySet().stream().filter(it -> it.getValue().equals(key)).findFirst().ifPresentOrElse(
					it -> owns.add(it.getKey().toString()), () -> reading.wrong("services", "exchange.service.unknown"));
		}
		Customer.Kind chosen = reading.choice("kind", this.kind, List.of(Customer.Kind.values()));
		TypedCard typed = new TypedCard((chosen != null) ? chosen.name() : null, reading.text(this.name), reading.text(this.contact),
				reading.text(this.phone), reading.text(this.email), reading.text(this.businessId), reading.text(this.language),
				reading.text(this.city), text(this.since), cars(reading), deals(reading), owns, null);
		Problems problems = new Problems();
		Card card = typed.read(region, keys.keySet(), problems);
		reading.also(problems, it -> it);
		return card;
	}

	private List<TypedCard.Car> cars(Reading reading) {
		return Objects.requireNonNullElse(this.vehicles, List.<Car>of())
			.stream()
			.filter(Objects::nonNull)
			.map(it -> new TypedCard.Car(reading.text(it.model()), reading.text(it.plate()), text(it.firstUsed()), text(it.km())))
			.toList();
	}

	private List<TypedCard.Deal> deals(Reading reading) {
		return Objects.requireNonNullElse(this.contracts, List.<Deal>of())
			.stream()
			.filter(Objects::nonNull)
			.map(it -> new TypedCard.Deal(reading.text(it.name()), text(it.from()), text(it.until())))
			.toList();
	}

	private static @Nullable String text(@Nullable Object it) {
		return (it != null) ? it.toString() : null;
	}

	/** Names and numbers of customers do not belong into a log. */
	@Override
	public String toString() {
		return "a customer as sent";
	}
}
