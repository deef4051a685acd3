package fi.hetki.capacity;

import fi.hetki.catalogue.Outlook;
import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.OptionalInt;
import java.util.UUID;

/** When a promise is near and when it is too far off, for the whole firm. */
@Entity
@Table(name = "capacity_limits")
class Limits extends Entry {

	/** There is one row. */
	static final UUID ID = new UUID(0, 1);

	private int greenUnder = 5;

	private int redOver = 15;

	Limits() {
		super(ID);
	}

	void become(int greenUnder, int redOver) {
		this.greenUnder = greenUnder;
		this.redOver = redOver;
	}

	/** Working days from which on it takes a while. */
	public int greenUnder() {
		return this.greenUnder;
	}

	/** Working days after which the service is full. */
	public int redOver() {
		return this.redOver;
	}

	/** @param workingDays nothing where nobody can say */
	Outlook.Light light(OptionalInt workingDays) {
		if (workingDays.isEmpty() || workingDays.getAsInt() > this.redOver) {
			return Outlook.Light.RED;
		}
		return (workingDays.getAsInt() < this.greenUnder) ? Outlook.Light.GREEN : Outlook.Light.AMBER;
	}
}
