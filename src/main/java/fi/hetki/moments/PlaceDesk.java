package fi.hetki.moments;

import fi.hetki.people.Entry;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where codes hang: which places there are, what they are called, and which are in use. */
@Service
@Transactional
public class PlaceDesk {

	/** As much as fits on the sheet in one line or two. */
	static final int LONGEST = 60;

	private final Places places;

	private final Clock clock;

	PlaceDesk(Places places, Clock clock) {
		this.places = places;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Place> of(UUID site) {
		return this.places.findBySiteIdOrderByNameAscIdAsc(site);
	}

	/** The language of most people at the site; a sheet on its wall speaks it. */
	@Transactional(readOnly = true)
	Optional<String> spokenAt(UUID site) {
		return this.places.languagesAt(site).stream().findFirst();
	}

	/** @throws Problems.Refused where the name says nothing, is too long or is another place's */
	public Place add(UUID site, @Nullable String name, @Nullable Channel channel) {
		return add(Entry.newId(), site, name, channel);
	}

	/** The same under a key that a form brought along: sent twice, it is one place. */
	Place add(UUID key, UUID site, @Nullable String name, @Nullable Channel channel) {
		return this.places.findById(key).orElseGet(() -> {
			check(site, null, name, channel);
			return this.places.save(new Place(key, site, name, channel));
		});
	}

	/** @throws Problems.Refused as above */
	void change(UUID id, @Nullable String name, @Nullable Channel channel) {
		Place place = one(id);
		check(place.siteId(), id, name, channel);
		place.becomes(name, channel);
	}

	void retire(UUID id) {
		one(id).retire(this.clock.instant());
	}

	void takeBack(UUID id) {
		one(id).returns();
	}

	Place one(UUID id) {
		return this.places.findById(id).orElseThrow(NotHere::new);
	}

	private void check(UUID site, @Nullable UUID itself, @Nullable String name, @Nullable Channel channel) {
		Problems problems = new Problems();
		if (name == null || name.chars().anyMatch(Character::isISOControl)) {
			problems.add("name", "moments.place.name.missing");
		}
		else if (name.length() > LONGEST) {
			problems.add("name", "moments.place.name.long", LONGEST);
		}
		else if (of(site).stream().anyMatch(it -> it.name().equalsIgnoreCase(name) && !it.id().equals(itself))) {
			problems.add("name", "moments.place.name.taken");
		}
		if (channel == null) {
			problems.add("channel", "moments.log.choose");
		}
		problems.refuseIfAny();
	}
}
