package fi.hetki.capacity;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A service, what it has to do and how soon the next customer gets it, as a manager sees it.
 * @param open leads on their way, those that wait for their turn included
 * @param waiting those that wait for their turn
 * @param perWeek how many get done in a week, with a half where the median lies between two numbers
 * @param measured whether the last four weeks tell that; else it is what the team says it has time for
 */
public record ServiceLoad(UUID id, String key, Names name, Names team, int weeklyCapacity, String whenFull, long open, int waiting,
		BigDecimal perWeek, boolean measured, Outlook outlook) {

	static ServiceLoad of(Offering it, Names team, Load load) {
		return new ServiceLoad(it.id(), it.key(), it.name(), team, it.weeklyCapacity(), it.whenFull().written(), load.open(),
				load.waiting().size(), load.pace().perWeek(), load.pace().measured(), load.outlook());
	}
}
