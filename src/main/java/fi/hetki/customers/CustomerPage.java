package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the pages of one customer, with what the other modules tell. */
@Component
class CustomerPage {

	private final CustomerScope scope;

	private final CustomerRegister register;

	private final MergeDesk merges;

	private final QuietPeriods quiet;

	private final Accounts accounts;

	private final List<CustomerPanel> panels;

	private final Clock clock;

	CustomerPage(CustomerScope scope, CustomerRegister register, MergeDesk merges, QuietPeriods quiet, Accounts accounts, List<CustomerPanel> panels, Clock clock) {
		this.scope = scope;
		this.register = register;
		this.merges = merges;
		this.quiet = quiet;
		this.accounts = accounts;
		this.panels = panels.stream().sorted(Comparator.comparingInt(CustomerPanel::place)).toList();
		this.clock = clock;
	}

	/** Left in peace about this service until then. */
	record Peace(Names service, Instant until) {
	}

	record Undoable(UUID id, String gone, Instant at, Instant until) {
	}

	String show(Customer customer, SignedIn me, Model model) {
		boolean hers = this.scope.looksAfter(me, customer.siteId());
		Map<UUID, Names> services = this.register.services(customer.siteId());
		this.panels.forEach(panel -> panel.fill(customer, me, model));
		model.addAttribute("customer", customer);
		model.addAttribute("site", this.scope.siteOf(customer));
		model.addAttribute("mayChange", hers);
		model.addAttribute("owner", this.accounts.owner(customer).orElse(null));
		model.addAttribute("owners", hers ? this.accounts.candidates(customer.siteId()) : List.of());
		model.addAttribute("inUse", customer.card().owns().stream().map(services::get).filter(Objects::nonNull).toList());
		model.addAttribute("peace", this.quiet.findByCustomerIdAndQuietUntilAfter(customer.id(), this.clock.instant())
			.stream()
			.filter(it -> services.containsKey(it.offeringId()))
			.map(it -> new Peace(services.get(it.offeringId()), it.until()))
			.toList());
		model.addAttribute("undoable", !hers ? List.of() : this.merges.undoable(customer.id())
			.stream()
			.map(it -> new Undoable(it.id(), it.story().gone().name(), it.mergedAt(), it.undoableUntil()))
			.toList());
		model.addAttribute("panels", this.panels.stream().map(CustomerPanel::fragment).toList());
		return "customers/show";
	}

	/** What somebody typed already stays as it was typed. */
	String form(Site site, @Nullable Customer customer, TypedCard form, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form);
		}
		model.addAttribute("site", site);
		model.addAttribute("customer", customer);
		model.addAttribute("kinds", Customer.Kind.values());
		model.addAttribute("services", alphabetical(this.register.services(site.id())));
		return "customers/form";
	}

	/** As the reader looks for them. */
	private static List<Map.Entry<UUID, Names>> alphabetical(Map<UUID, Names> services) {
		Locale reader = LocaleContextHolder.getLocale();
		return services.entrySet()
			.stream()
			.sorted(Comparator.comparing(it -> it.getValue().in(reader), Collator.getInstance(reader)))
			.toList();
	}
}
