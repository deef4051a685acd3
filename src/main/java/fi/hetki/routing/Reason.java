package fi.hetki.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision, to be read on the lead's page in words.
 * @param key names the sentence: {@code routing.reason.} and this
 * @param person whom it speaks of, if anybody
 * @param detail a number or day that the sentence needs
 */
public record Reason(String key, @Nullable UUID person, @Nullable String detail) {

	static Reason of(String key) {
		return new Reason(key, null, null);
	}

	static Reason of(String key, String detail) {
		return new Reason(key, null, detail);
	}

	static Reason about(String key, UUID person, String detail) {
		return new Reason(key, person, detail);
	}
}
