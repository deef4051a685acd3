package fi.hetki.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** From the first to the last day, both away. */
@Entity
public class Absence extends Entry implements Settled.Thing {

	private UUID personId;

	private LocalDate firstDay;

	private LocalDate lastDay;

	protected Absence() {
	}

	public Absence(UUID personId, LocalDate firstDay, LocalDate lastDay) {
		this(newId(), personId, firstDay, lastDay);
	}

	Absence(UUID id, UUID personId, LocalDate firstDay, LocalDate lastDay) {
		super(id);
		if (lastDay.isBefore(firstDay)) {
			throw new IllegalArgumentException("An absence ends on or after the day it begins");
		}
		this.personId = personId;
		this.firstDay = firstDay;
		this.lastDay = lastDay;
	}

	void endsBefore(LocalDate day) {
		this.lastDay = day.isAfter(this.lastDay) ? this.lastDay : day.minusDays(1);
	}

	public UUID personId() {
		return this.personId;
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	public LocalDate lastDay() {
		return this.lastDay;
	}
}
