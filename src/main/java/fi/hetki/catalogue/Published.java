package fi.hetki.catalogue;

import fi.hetki.people.Settled;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Services as they are in use, at hand for whoever asks for one after the other. */
@Component
public class Published {

	private final Catalogue catalogue;

	private final Settled settled;

	Published(Catalogue catalogue, Settled settled) {
		this.catalogue = catalogue;
		this.settled = settled;
	}

	/** With its prices, to be read and not to be changed. */
	public Offering offering(UUID id) {
		return this.settled.keep(Offering.class, id, () -> this.catalogue.findById(id).orElseThrow());
	}
}
