package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on the draft of a catalogue by the keys of its services, as programs know them; whatever is said twice is said once. */
@Service
@Transactional
public class CatalogueByKey {

	public static final int LONGEST_KEY = Key.LONGEST_CHOSEN;

	private final CatalogueDesk desk;

	private final Catalogue catalogue;

	private final Editions editions;

	private final Revisions revisions;

	CatalogueByKey(CatalogueDesk desk, Catalogue catalogue, Editions editions, Revisions revisions) {
		this.desk = desk;
		this.catalogue = catalogue;
		this.editions = editions;
		this.revisions = revisions;
	}

	/** Whether a new service may have this key. */
	public static boolean isKey(String key) {
		return Key.fits(key);
	}

	/** The service as it will be: in use, archived or only drafted. */
	@Transactional(readOnly = true)
	public Optional<Drafted> find(UUID site, String key) {
		return this.catalogue.findBySiteIdAndKey(site, key)
			.map(Offering::id)
			.or(() -> this.revisions.draftedAs(site, key))
			.map(this.desk::draftedOne);
	}

	/**
	 * Makes a service what somebody wants it to be; where there is none yet, it is added.
	 * @param seen what the person had before her, as {@link Drafted#seen()} said it; null for what she takes for new
	 * @throws ChangedMeanwhile where it is not as it was seen, unless it is as she wants it
	 */
	public Drafted put(UUID site, String key, @Nullable String seen, DescribeOffering wish, UUID by) {
		this.editions.lock(site);
		Drafted now = find(site, key).orElse(null);
		if (now != null && now.content().equals(wish)) {
			return now;
		}
		if (!Objects.equals(seen, (now != null) ? now.seen() : null)) {
			throw new ChangedMeanwhile();
		}
		UUID id = (now != null) ? now.id() : Entry.newId();
		this.desk.draftAll(site, List.of(new CatalogueDesk.Wish(id, key, wish)), by);
		return this.desk.draftedOne(id);
	}

	/**
	 * Forgets what the draft says of a service, if it says anything.
	 * @throws ChangedMeanwhile where it is not as it was seen
	 * @throws NotHere where there is no such service
	 */
	public void discard(UUID site, String key, String seen) {
		this.editions.lock(site);
		Drafted now = find(site, key).orElseThrow(NotHere::new);
		if (now.isChanged()) {
			this.desk.discard(now.id(), seen);
		}
	}
}
