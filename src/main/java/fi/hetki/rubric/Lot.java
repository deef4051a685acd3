package fi.hetki.rubric;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Draws lots that look random and come out the same on every machine and every reload of the page. */
public final class Lot {

	private Lot() {
	}

	/**
	 * The lot of one key for this person at this moment; the lowest wins.
	 * A name-based UUID is used only because it mixes well, not for any secrecy.
	 */
	public static long of(UUID person, UUID moment, String key) {
		byte[] name = (person + "/" + moment + "/" + key).getBytes(StandardCharsets.UTF_8);
		return UUID.nameUUIDFromBytes(name).getMostSignificantBits();
	}
}
