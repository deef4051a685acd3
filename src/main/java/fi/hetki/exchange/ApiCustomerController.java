package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Accounts;
import fi.hetki.customers.Card;
import fi.hetki.customers.ChangedMeanwhile;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerList;
import fi.hetki.customers.CustomerRegister;
import fi.hetki.customers.CustomerScope;
import fi.hetki.customers.Customers;
import fi.hetki.customers.Lookalikes;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Api
@Tag(name = "Customers", description = "Those of your site and of those that you manage. Managers and admins change and merge them.")
class ApiCustomerController {

	private final CustomerScope scope;

	private final CustomerList list;

	private final Customers customers;

	private final CustomerRegister register;

	private final Accounts accounts;

	private final Lookalikes lookalikes;

	private final Workplaces workplaces;

	private final Catalogue catalogue;

	ApiCustomerController(CustomerScope scope, CustomerList list, Customers customers, CustomerRegister register, Accounts accounts, Lookalikes lookalikes,
			Workplaces workplaces, Catalogue catalogue) {
		this.scope = scope;
		this.list = list;
		this.customers = customers;
		this.register = register;
		this.accounts = accounts;
		this.lookalikes = lookalikes;
		this.workplaces = workplaces;
		this.catalogue = catalogue;
	}

	@GetMapping("/customers")
	@Operation(operationId = "listCustomers", summary = "List or find customers of a site, by name")
	CustomersAnswer list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site,
			@Parameter(description = "Beginnings of a name, phone, e-mail, plate or business id") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "1 to 100") @RequestParam(defaultValue = "40") int limit,
			@Parameter(description = "What the page before gave as next") @RequestParam(required = false) @Nullable String cursor) {
		Reading reading = new Reading();
		UUID place = this.workplaces.of(me, site, reading);
		String asked = reading.text("q", q, 200);
		CustomerList.After after = after(cursor, reading);
		if (limit < 1 || limit > 100) {
			reading.wrong("limit", "exchange.leads.limit");
		}
		reading.done();
		List<CustomerList.Row> rows = this.list.list(place, asked, after, limit + 1);
		return new CustomersAnswer(this.workplaces.key(place), rows.stream().limit(limit).map(CustomersAnswer.Line::of).toList(),
				(rows.size() > limit) ? next(rows.get(limit - 1)) : null);
	}

	private static String next(CustomerList.Row last) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString((last.id() + last.name()).getBytes(StandardCharsets.UTF_8));
	}

	private static CustomerList.@Nullable After after(@Nullable String cursor, Reading reading) {
		try {
			String text = (cursor != null) ? new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).replace("\u0000", "") : null;
			return (text != null) ? new CustomerList.After(text.substring(36), UUID.fromString(text.substring(0, 36))) : null;
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException none) {
			reading.wrong("cursor", "exchange.leads.cursor");
			return null;
		}
	}

	@GetMapping("/customers/{id}")
	@Operation(operationId = "readCustomer", summary = "Read a customer; one that was merged, as the one that stayed")
	CustomerSheet show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		Customer it = this.scope.one(id, me);
		return CustomerSheet.of(it, this.workplaces.key(it.siteId()), services(it.siteId()), owner(it), null);
	}

	@PutMapping("/customers/{id}")
	@Operation(operationId = "putCustomer", summary = "Add a customer under an id of your own, or change one",
			description = """
					The whole of it: what you leave out is empty. `version` is the one you had before you; without it a new customer is \
					added. The same again changes nothing. `alike` names others who may be the same. \
					Where somebody was faster, the 409 says what is `stored` now.""")
	@ApiResponse(responseCode = "200", description = "Changed, or the same as before")
	@ApiResponse(responseCode = "201", description = "Added")
	ResponseEntity<CustomerSheet> update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody CustomerSheet sent) {
		boolean known = this.customers.existsById(id);
		Reading reading = new Reading();
		UUID place = known ? own(id, me).siteId() : this.workplaces.of(me, sent.site(), reading);
		if (!known) {
			reading.done();
			mayAdd(me, place);
		}
		if (known && sent.site() != null && !sent.site().equals(this.workplaces.key(place))) {
			reading.wrong("site", "exchange.site.unknown");
		}
		String region = this.register.region(place);
		Card card = sent.card(region, services(place), reading);
		UUID owner = owner(known ? own(id, me) : null, place, sent.owner(), reading);
		reading.done();
		try {
			Customer it = known ? this.accounts.change(id, card, owner, (sent.version() != null) ? sent.version() : -1)
					: this.accounts.add(id, place, card, owner);
			return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.CREATED)
				.body(CustomerSheet.of(this.scope.own(it.id(), me), this.workplaces.key(place), services(place), owner(it),
						this.lookalikes.of(place, region, card, id)));
		}
		catch (ChangedMeanwhile meanwhile) {
			throw new Overtaken(show(me, id));
		}
		catch (DataIntegrityViolationException twin) {
			if (known || !this.customers.existsById(id)) {
				throw twin;
			}
			// The same was sent twice at once, and the other one has come first.
			return update(me, id, sent);
		}
	}

	private @Nullable String owner(Customer customer) {
		return this.accounts.owner(customer).map(Person::login).orElse(null);
	}

	/** Whoever does already may stay it, also where she could not become it. */
	private @Nullable UUID owner(@Nullable Customer customer, UUID place, @Nullable String login, Reading reading) {
		if (login == null) {
			return null;
		}
		Stream<Person> now = Stream.ofNullable(customer).flatMap(it -> this.accounts.owner(it).stream());
		return Stream.concat(now, this.accounts.candidates(place).stream()).filter(it -> it.login().equals(login)).map(Person::id).findFirst().orElseGet(() -> {
			reading.wrong("owner", "exchange.customer.owner");
			return null;
		});
	}

	private Customer own(UUID id, SignedIn me) {
		Customer it = this.scope.own(id, me);
		if (!it.id().equals(id)) {
			throw new NotHere();
		}
		return it;
	}

	private void mayAdd(SignedIn me, UUID place) {
		if (!this.scope.looksAfter(me, place)) {
			throw new NotHere();
		}
	}

	private Map<UUID, String> services(UUID site) {
		return this.catalogue.allOf(site).stream().collect(Collectors.toMap(Offering::id, Offering::key));
	}
}
