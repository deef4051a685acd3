package fi.hetki.matching;

import fi.hetki.moments.Channel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the text; whatever is not known changes nothing.
 * @param role the job of the person who listens; carries no weight so far
 * @param channel where the two met; carries no weight so far
 * @param customer whose own services, vehicles and refusals are respected
 * @param day of the meeting; today at the site where nothing is said
 */
public record Circumstances(@Nullable String role, @Nullable Channel channel, @Nullable UUID customer,
		@Nullable LocalDate day) {

	public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null);

	public static Circumstances on(LocalDate day) {
		return new Circumstances(null, null, null, day);
	}
}
