package fi.hetki.moments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the code on the form decides.
 *
 * @param place where the code is known and this person may work there
 * @param name what stands in the top bar: the place's name, else the site's
 * @param note why the code decides nothing
 */
record Preset(@Nullable Place place, UUID siteId, String name, String industry, @Nullable Note note) {

	@Nullable UUID placeId() {
		return (this.place != null) ? this.place.id() : null;
	}

	/** The usual ones, with that of the place. */
	List<Channel> channels() {
		List<Channel> usual = Channel.usualIn(this.industry);
		return (this.place == null || usual.contains(this.place.channel())) ? usual
				: Stream.concat(Stream.of(this.place.channel()), usual.stream()).toList();
	}

	enum Note {

		GONE, ELSEWHERE

	}
}
