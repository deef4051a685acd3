package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.moments.Moment;
import fi.hetki.people.SiteCalendar;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what rules look at. */
@Component
class FactsReader {

	private final Customers customers;

	private final SiteCalendar calendar;

	FactsReader(Customers customers, SiteCalendar calendar) {
		this.customers = customers;
		this.calendar = calendar;
	}

	Facts of(Moment moment, Offering offering, Instant now) {
		Optional<Customer> customer = Optional.ofNullable(moment.customerId()).flatMap(this.customers::findById);
		ZonedDateTime at = now.atZone(this.calendar.site(moment.siteId()).zone());
		return new Facts(moment.siteId(), offering.id(), offering.ownerTeamId(), offering.category().en(),
				customer.map(Customer::kind).orElse(null), customer.map(Customer::language).orElse(null),
				customer.map(Customer::ownerId).orElse(null), moment.stage(), moment.said(), offering.priceOn(at.toLocalDate()),
				moment.channel(), at);
	}
}
