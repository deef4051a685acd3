package fi.hetki.demo;

import fi.hetki.customers.Vehicle;
import fi.hetki.people.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration firm as it was written down; its times are relative to the day on which it is loaded. */
record DemoFile(List<Place> sites, List<Desk> teams, List<Worker> staff, List<Client> customers, List<Story> moments) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static DemoFile read() {
		return read("demo/demo.json", DemoFile.class);
	}

	/** Own plans by the key of the exercise. */
	@SuppressWarnings("unchecked")
	static Map<String, String> readPlans() {
		return read("demo/plans.json", Map.class);
	}

	static <T> T read(String resource, Class<T> type) {
		try (InputStream in = new ClassPathResource(resource).getInputStream()) {
			return JSON.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** @param codes what hangs on the wall, by where they meet there */
	record Place(String id, String name, String industry, String city, Map<String, String> opening, Map<String, String> codes) {

		String hours() {
			return this.opening.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).collect(Collectors.joining("; "));
		}
	}

	record Desk(String id, String key, String site, Names name) {
	}

	@JsonNaming(SnakeCaseStrategy.class)
	record Worker(String id, String firstName, String lastName, String role, String team, String site, String language,
			String email, String appRole, String login, boolean takesLeads, List<String> manages) {
	}

	@JsonNaming(SnakeCaseStrategy.class)
	record Client(String id, String site, String type, String language, String contact, String name, String email,
			String phone, String city, int monthsAsCustomer, @Nullable List<Car> vehicles, List<String> ownedServices) {
	}

	/** The model ends with the year of first use. */
	record Car(String model, String plate) {

		private static final int KM_A_YEAR = 17_000;

		Vehicle on(LocalDate today) {
			int year = Integer.parseInt(this.model.substring(this.model.length() - 4));
			return new Vehicle(this.model, this.plate, year, Math.max(1, today.getYear() - year) * KM_A_YEAR);
		}
	}

	/**
	 * @param ratings on a scale from 1 to 5, by who rated
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	record Story(String id, int weeksAgo, int weekday, LocalTime time, String site, String staff, String customer,
			String channel, String language, String text, @Nullable List<String> behaviours, @Nullable String stage,
			@Nullable Map<String, Integer> ratings, @Nullable List<Need> leads) {

		List<Need> passedOn() {
			return needs().stream().filter(it -> it.status() != Status.NOT_ROUTED).toList();
		}

		List<Need> needs() {
			return (this.leads != null) ? this.leads : List.of();
		}

		/** How the one who logged it saw it; null where she did not say. */
		@Nullable Integer self() {
			return (this.ratings != null) ? this.ratings.get("self") : null;
		}

		boolean tells(String behaviour) {
			return this.behaviours != null && this.behaviours.contains(behaviour);
		}
	}

	/** A need that was in the words, and what became of it. */
	@JsonNaming(SnakeCaseStrategy.class)
	record Need(String service, Status status, @Nullable String stage, @Nullable String assignee,
			@Nullable BigDecimal valueEur, @Nullable Integer hoursToFirstContact, @Nullable Integer daysToClose,
			@Nullable String lostReason) {

		boolean untouched() {
			return this.status == Status.OPEN && "NEW".equals(this.stage);
		}
	}

	enum Status {

		/** In the words, but nobody passed it on. */
		NOT_ROUTED, OPEN, WON, LOST

	}
}
