package fi.hetki.catalogue;

import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the moments by which a change of the catalogue is judged. They are no part of a draft: they hold for all versions. */
@Service
@Transactional
public class GoldenDesk {

	public static final int MOST = 100;

	private final GoldenMoments moments;

	GoldenDesk(GoldenMoments moments) {
		this.moments = moments;
	}

	@Transactional(readOnly = true)
	public List<Golden> of(UUID offering) {
		return this.moments.findByOfferingIdOrderById(offering);
	}

	@Transactional(readOnly = true)
	public Golden one(UUID offering, UUID id) {
		return this.moments.findById(id).filter(it -> it.offeringId().equals(offering)).orElseThrow(NotHere::new);
	}

	/** Why a service cannot keep this one, as a message key: it has it already, or it has enough. */
	@Transactional(readOnly = true)
	public Optional<String> objection(UUID offering, UUID id, EditGolden wish) {
		List<Golden> others = of(offering).stream().filter(it -> !it.id().equals(id)).toList();
		if (others.stream().anyMatch(it -> it.text().equalsIgnoreCase(wish.text()))) {
			return Optional.of("catalogue.golden.twice");
		}
		return (others.size() >= MOST) ? Optional.of("catalogue.golden.many") : Optional.empty();
	}

	/** Under an id that the form has chosen; a second time it is the same one. */
	public Golden add(UUID id, Drafted offering, EditGolden wish) {
		return this.moments.findById(id)
			.map(it -> one(offering.id(), id))
			.orElseGet(() -> this.moments.save(new Golden(id, offering.siteId(), offering.id()).says(String.valueOf(wish.language()),
					String.valueOf(wish.text()), wish.wanted())));
	}

	/** @throws ChangedMeanwhile where somebody else has changed it since it was seen */
	public Golden change(UUID offering, UUID id, int seen, EditGolden wish) {
		Golden golden = one(offering, id);
		if (EditGolden.of(golden).equals(wish)) {
			return golden;
		}
		if (golden.version() != seen) {
			throw new ChangedMeanwhile();
		}
		return golden.says(String.valueOf(wish.language()), String.valueOf(wish.text()), wish.wanted());
	}

	/** What is gone already stays gone. */
	public void remove(UUID offering, UUID id) {
		this.moments.findById(id).filter(it -> it.offeringId().equals(offering)).ifPresent(this.moments::delete);
	}
}
