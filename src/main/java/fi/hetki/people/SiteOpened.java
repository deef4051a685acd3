package fi.hetki.people;

import java.util.UUID;

/**
 * A firm has begun to use Hetki through the first-start page: its site, the team "service" and the first admin are there.
 * @param industry {@code workshop}, {@code accounting} or {@code other}
 */
public record SiteOpened(UUID siteId, String industry) {
}
