package fi.hetki.routing;

import fi.hetki.people.Entry;
import fi.hetki.people.OpeningHours;
import fi.hetki.people.Settled;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which terms somebody takes leads, from a day on. */
@Entity
@Table(name = "rota_seat")
public class Seat extends Entry implements Settled.Thing {

	private UUID personId;

	private LocalDate fromDay;

	private @Nullable String hours;

	private int weight = 1;

	private @Nullable Integer dailyCap;

	protected Seat() {
	}

	/** As people do of whom nothing is said. */
	Seat(UUID personId, LocalDate fromDay) {
		this.personId = personId;
		this.fromDay = fromDay;
	}

	/**
	 * @param hours as {@link OpeningHours} reads them; null for those of the site
	 * @param weight how many turns she takes where others take one, 1 to 100
	 * @param dailyCap how many leads she gets on one day at most
	 */
	Seat on(@Nullable String hours, int weight, @Nullable Integer dailyCap) {
		if (hours != null) {
			OpeningHours.parse(hours);
		}
		this.hours = hours;
		this.weight = weight;
		this.dailyCap = dailyCap;
		return this;
	}

	UUID personId() {
		return this.personId;
	}

	LocalDate fromDay() {
		return this.fromDay;
	}

	public @Nullable String hours() {
		return this.hours;
	}

	public int weight() {
		return this.weight;
	}

	public @Nullable Integer dailyCap() {
		return this.dailyCap;
	}
}
