package fi.hetki.customers;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import fi.hetki.shell.Wording;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/customers")
class CustomerController {

	private static final int PAGE = 40;

	private final CustomerScope scope;

	private final CustomerList customers;

	private final CustomerRegister register;

	private final Lookalikes lookalikes;

	private final CustomerPage page;

	private final CardWords words;

	CustomerController(CustomerScope scope, CustomerList customers, CustomerRegister register, Lookalikes lookalikes, CustomerPage page,
			CardWords words) {
		this.scope = scope;
		this.customers = customers;
		this.register = register;
		this.lookalikes = lookalikes;
		this.page = page;
		this.words = words;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable UUID after, Model model) {
		Site site = this.scope.site(me, key);
		String asked = (q == null || q.isBlank()) ? null : q.substring(0, Math.min(q.length(), 100)).replace("\u0000", "");
		CustomerList.After start = (name != null && after != null) ? new CustomerList.After(name.replace("\u0000", ""), after) : null;
		List<CustomerList.Row> rows = this.customers.list(site.id(), asked, start, PAGE + 1);
		model.addAttribute("rows", rows.stream().limit(PAGE).toList());
		model.addAttribute("last", (rows.size() > PAGE) ? rows.get(PAGE - 1) : null);
		model.addAttribute("q", asked);
		model.addAttribute("further", start != null);
		model.addAttribute("site", site);
		model.addAttribute("sites", this.scope.sites(me));
		model.addAttribute("mayChange", this.scope.looksAfter(me, site.id()));
		return "customers/list";
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key, Model model) {
		return this.page.form(siteToFill(me, key), null, TypedCard.blank(), model);
	}

	private Site siteToFill(SignedIn me, @Nullable String key) {
		Site site = this.scope.site(me, key);
		if (!this.scope.looksAfter(me, site.id())) {
			throw new NotHere();
		}
		return site;
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam(required = false) @Nullable String seen, @RequestParam(name = "key", required = false) @Nullable UUID page, @ModelAttribute("form") TypedCard form,
			BindingResult problems, Model model, HttpServletResponse response, RedirectAttributes next) {
		Site site = siteToFill(me, key);
		Card card = read(form, site.id(), problems);
		UUID id = Entry.keyOf(page, form);
		if (problems.hasErrors() || (asks(site.id(), card, null, seen, model) && !this.register.knows(id))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.form(site, null, form, model);
		}
		try {
			if (!this.register.knows(id)) {
				this.register.add(id, site.id(), card);
			}
		}
		catch (DataIntegrityViolationException clash) {
			// The form was sent twice at once: the other one has just written her down.
			if (!this.register.knows(id)) {
				throw clash;
			}
		}
		next.addFlashAttribute("flash", "customers.added");
		return to(id);
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		Customer customer = this.scope.one(id, me);
		return customer.id().equals(id) ? this.page.show(customer, me, model) : to(customer.id());
	}

	@GetMapping("/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		Customer customer = this.scope.own(id, me);
		return this.page.form(this.scope.siteOf(customer), customer, TypedCard.of(customer.card(), customer.version()), model);
	}

	@PostMapping("/{id}")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String seen,
			@ModelAttribute("form") TypedCard form, BindingResult problems, Model model, @ModelAttribute("say") Wording.Voice say,
			HttpServletResponse response, RedirectAttributes next) {
		Customer customer = this.scope.own(id, me);
		Card card = read(form, customer.siteId(), problems);
		if (problems.hasErrors() || asks(customer.siteId(), card, customer, seen, model)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.form(this.scope.siteOf(customer), customer, form, model);
		}
		try {
			this.register.change(customer.id(), card, form.isOf(customer.version()) ? customer.version() : -1);
		}
		catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
			Customer now = this.scope.own(id, me);
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("meanwhile", this.words.differences(now.card(), card, this.register.services(now.siteId()), say));
			return this.page.form(this.scope.siteOf(now), now, form, model);
		}
		next.addFlashAttribute("flash", "customers.saved");
		return to(customer.id());
	}

	private Card read(TypedCard form, UUID site, BindingResult problems) {
		Problems found = new Problems();
		Card card = form.read(this.register.region(site), this.register.services(site).keySet(), found);
		found.all().forEach(it -> problems.rejectValue(it.field(), it.message(), it.arguments().toArray(), null));
		return card;
	}

	/** Whether somebody known may be the same, of whom the reader has not been told yet. */
	private boolean asks(UUID site, Card card, @Nullable Customer customer, @Nullable String seen, Model model) {
		if (customer != null && customer.card().equals(card)) {
			return false;
		}
		List<Lookalikes.Lookalike> found = this.lookalikes.of(site, this.register.region(site), card, (customer != null) ? customer.id() : null);
		List<String> ids = found.stream().map(it -> it.id().toString()).toList();
		model.addAllAttributes(Map.of("lookalikes", found, "seen", String.join(" ", ids)));
		return !List.of(Objects.requireNonNullElse(seen, "").split(" ")).containsAll(ids);
	}

	private static String to(UUID id) {
		return "redirect:/customers/" + id;
	}
}
