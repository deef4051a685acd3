package fi.hetki.routing;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it was, with all that rules look at.
 * @param account who looks after the customer
 * @param value in euros
 * @param team whose desk it is on
 * @param assignee who has it
 * @param contacted when the customer first heard from us; null where nobody has been in touch
 * @param ended when it was closed; null while it is open
 * @param usual opening time within which a customer like this is answered, where no rule says anything
 */
public record PastLead(UUID id, UUID site, UUID service, @Nullable UUID customer, Customer.@Nullable Kind kind,
		@Nullable String language, @Nullable UUID account, @Nullable Stage stage, String said, @Nullable BigDecimal value,
		@Nullable Channel channel, Instant opened, UUID team, @Nullable UUID assignee, @Nullable Instant contacted,
		@Nullable Instant ended, Duration usual) {

	/** @param ownerTeam who looks after the service now */
	Facts facts(UUID ownerTeam, String category, ZonedDateTime at) {
		return new Facts(this.site, this.service, ownerTeam, category, this.kind, this.language, this.account, this.stage, this.said,
				this.value, this.channel, at);
	}
}
