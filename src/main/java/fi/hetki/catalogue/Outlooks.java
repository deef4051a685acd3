package fi.hetki.catalogue;

import java.util.Map;
import java.util.UUID;

/** Says how soon services can be had. What is on its way is known further down, by a module that answers here. */
public interface Outlooks {

	/** The services that a site offers, by id. A few seconds old at most; asked with every suggestion, so kept at hand. */
	Map<UUID, Outlook> of(UUID site);
}
