package fi.hetki.notices;

import fi.hetki.shell.Seal;
import java.util.UUID;

/** The address at which one ends letters of one kind without signing in. */
final class StopLink {

	/** In the place of a topic. */
	static final String DIGEST = "DIGEST";

	private StopLink() {
	}

	static String path(UUID person, String what, Seal seal) {
		return "/unsubscribe/" + person + "/" + what + "/" + seal.sign(signed(person, what));
	}

	static boolean fits(UUID person, String what, String signature, Seal seal) {
		return seal.fits(signed(person, what), signature);
	}

	private static String signed(UUID person, String what) {
		return person + "/" + what;
	}
}
