package fi.hetki.notices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear, as text, as it was sent.
 * @param ways topic to way; what is not named stays as it is
 * @param digest the hour; empty for no digest
 */
record EditWish(
		@NotNull(message = "{notices.wish.choose}") Map<@Pattern(regexp = "MINE|NOTICED|TALK|LATE|TEAM", message = "{notices.wish.choose}") String, @Pattern(regexp = "AT_ONCE|DIGEST|NEVER", message = "{notices.wish.choose}") String> ways,
		@NotNull(message = "{notices.wish.choose}") @Pattern(regexp = EditWish.HOUR, message = "{notices.wish.choose}") String quietFrom,
		@NotNull(message = "{notices.wish.choose}") @Pattern(regexp = EditWish.HOUR, message = "{notices.wish.choose}") String quietTo,
		@Nullable @Pattern(regexp = EditWish.HOUR, message = "{notices.wish.choose}") String digest) {

	static final String HOUR = "1?\\d|2[0-3]";

	EditWish {
		ways = (ways != null) ? ways : Map.of();
	}

	static EditWish of(Wish wish) {
		Map<String, String> ways = new LinkedHashMap<>();
		Stream.of(Topic.values()).forEach(it -> ways.put(it.name(), wish.way(it).name()));
		return new EditWish(ways, Integer.toString(wish.quiet().from()), Integer.toString(wish.quiet().to()),
				(wish.digestHour() != null) ? wish.digestHour().toString() : null);
	}

	/** Valid only after the form was found to be without fault. */
	void writeTo(Wish wish) {
		this.ways.forEach((topic, way) -> wish.hear(Topic.valueOf(topic), Way.valueOf(way)));
		wish.rest(new QuietHours(Integer.parseInt(this.quietFrom), Integer.parseInt(this.quietTo)));
		wish.digestAt((this.digest != null) ? Integer.valueOf(this.digest) : null);
	}
}
