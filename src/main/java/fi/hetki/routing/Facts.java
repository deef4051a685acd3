package fi.hetki.routing;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at in one lead.
 * @param ownerTeam who looks after the service
 * @param category of the service, in English
 * @param account who looks after the customer
 * @param value in euros; null where it is quoted case by case
 * @param at by the clock of the site
 */
record Facts(UUID site, UUID service, UUID ownerTeam, String category, Customer.@Nullable Kind customer, @Nullable String language,
		@Nullable UUID account, @Nullable Stage stage, String said, @Nullable BigDecimal value, @Nullable Channel channel,
		ZonedDateTime at) {
}
