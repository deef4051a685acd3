package fi.hetki.leads;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The next step of a lead as an entry for one's own calendar. */
@Controller
class CallbackController {

	private static final Duration CALL = Duration.ofMinutes(15);

	private final LeadScope scope;

	private final Customers customers;

	private final MessageSource messages;

	private final Clock clock;

	CallbackController(LeadScope scope, Customers customers, MessageSource messages, Clock clock) {
		this.scope = scope;
		this.customers = customers;
		this.messages = messages;
		this.clock = clock;
	}

	/** A quarter of an hour before it is due, or now where that is over. The name of the file says nothing of the customer. */
	@GetMapping("/leads/{id}/callback.ics")
	ResponseEntity<String> show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Locale locale) {
		Lead lead = this.scope.lead(id, me);
		Instant start = Stream.of(lead.dueAt().minus(CALL), this.clock.instant()).max(Instant::compareTo).orElseThrow();
		Optional<Customer> customer = Optional.ofNullable(lead.customerId()).flatMap(this.customers::findById);
		VEvent event = new VEvent();
		event.setUid(id + "@hetki");
		event.setDateStart(Date.from(start), true);
		event.setDateEnd(Date.from(start.plus(CALL)), true);
		event.setSummary(this.messages.getMessage("leads.callback.of", new Object[] {
				customer.map(Customer::name).orElseGet(() -> this.messages.getMessage("moments.nobody", null, locale)) }, locale));
		event.setDescription(Stream.of(lead.offered().name().in(locale), customer.map(Customer::phone).orElse(""))
			.filter(it -> it != null && !it.isBlank())
			.collect(Collectors.joining("\n")));
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Hetki//Hetki//FI");
		calendar.addEvent(event);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("hetki.ics").build().toString())
			.body(Biweekly.write(calendar).go());
	}
}
