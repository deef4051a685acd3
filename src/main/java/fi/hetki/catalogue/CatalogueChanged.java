package fi.hetki.catalogue;

import java.util.UUID;

/** What a site offers, or how it is recognised, is different from now on. */
public record CatalogueChanged(UUID siteId) {
}
