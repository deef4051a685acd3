package fi.hetki.customers;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import fi.hetki.tables.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of customers: brought in, looked at, confirmed, undone. Those who may not change the customers of a site find none of it. */
@Controller
@RequestMapping("/customers/imports")
class CustomerImportController {

	private final CustomerScope scope;

	private final CustomerImportDesk desk;

	private final CustomerImportWork work;

	private final CustomerImportView view;

	private final CustomerImportFaults faults;

	CustomerImportController(CustomerScope scope, CustomerImportDesk desk, CustomerImportWork work, CustomerImportView view,
			CustomerImportFaults faults) {
		this.scope = scope;
		this.desk = desk;
		this.work = work;
		this.view = view;
		this.faults = faults;
	}

	private Site site(SignedIn me, @Nullable String key) {
		Site site = this.scope.site(me, key);
		if (!this.scope.looksAfter(me, site.id())) {
			throw new NotHere();
		}
		return site;
	}

	private CustomerImport one(UUID id, SignedIn me) {
		CustomerImport it = this.desk.one(id);
		if (!this.scope.looksAfter(me, it.siteId())) {
			throw new NotHere();
		}
		return it;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key, Model model) {
		List<Site> hers = this.scope.sites(me).stream().filter(it -> this.scope.looksAfter(me, it.id())).toList();
		return this.view.list(site(me, key), hers, model);
	}

	@PostMapping
	String take(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site") String key, @RequestParam(name = "key", required = false) @Nullable UUID page,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response) throws IOException {
		Site site = site(me, key);
		if (file == null || file.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("missing", true);
			return list(me, key, model);
		}
		UUID id = Entry.keyOf(page, site.id(), file.getBytes());
		try {
			this.desk.take(id, site.id(), me.id(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()).ifPresent(this.work::start);
		}
		catch (DataIntegrityViolationException twice) {
			// The same form at the same time: the other one is at work.
		}
		return to(id);
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String rows,
			@RequestParam(defaultValue = "0") int page, Locale reader, Model model) {
		CustomerPlan.Kind wanted = Arrays.stream(CustomerPlan.Kind.values()).filter(it -> it.name().equalsIgnoreCase(rows)).findFirst().orElse(null);
		return this.view.show(one(id, me), wanted, page, reader, model);
	}

	@GetMapping("/{id}/faults")
	void faults(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
		CustomerImport it = one(id, me);
		Download.offer(response, "hetki-customers-faults.csv");
		this.faults.write(it, reader, response.getOutputStream());
	}

	/** What each column holds, in their order. */
	@PostMapping("/{id}/columns")
	String read(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes next) {
		CustomerImport it = one(id, me);
		List<String> columns = new ArrayList<>();
		for (int at = 0; at < it.headings().size(); at++) {
			String code = CustomerColumn.of(Objects.requireNonNullElse(sent.getFirst("column." + at), "")).map(CustomerColumn::code).orElse("");
			boolean twice = !code.isEmpty() && columns.contains(code);
			if (twice) {
				next.addFlashAttribute("flash", "customers.import.columns.twice");
			}
			columns.add(twice ? CustomerTableWords.NOTHING : code);
		}
		this.desk.read(id, columns).ifPresent(this.work::start);
		return to(id);
	}

	/** For doubtful rows, by their id: NEW, SKIP, or the customer who is meant. */
	@PostMapping("/{id}/choices")
	String choose(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam Map<String, String> sent,
			@RequestParam(defaultValue = "0") int page, RedirectAttributes next) {
		one(id, me);
		Map<UUID, CustomerImportDesk.Said> said = new HashMap<>();
		sent.forEach((name, value) -> {
			if (name.startsWith("choice.")) {
				CustomerPlanner.id(name.substring("choice.".length())).ifPresent(row -> said.put(row, said(value)));
			}
		});
		this.desk.choose(id, said);
		next.addFlashAttribute("flash", "customers.import.choices.kept");
		next.addAttribute("rows", CustomerPlan.Kind.DOUBTFUL);
		next.addAttribute("page", page);
		return to(id);
	}

	private static CustomerImportDesk.Said said(String value) {
		return CustomerPlanner.id(value)
			.map(it -> new CustomerImportDesk.Said(CustomerImportRow.Choice.LINK, it))
			.orElse(new CustomerImportDesk.Said(value.equals("NEW") ? CustomerImportRow.Choice.NEW : CustomerImportRow.Choice.SKIP,
					CustomerPlanner.SOMEBODY_NEW));
	}

	@PostMapping("/{id}/confirmation")
	String confirm(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.confirm(one(id, me).id(), me.id()).ifPresent(this.work::start);
		return to(id);
	}

	@PostMapping("/{id}/reversal")
	String undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.undo(one(id, me).id(), me.id()).ifPresent(this.work::start);
		return to(id);
	}

	@PostMapping("/{id}/attempts")
	String again(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.again(one(id, me).id()).ifPresent(this.work::start);
		return to(id);
	}

	@PostMapping("/{id}/cancellation")
	String cancel(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(name = "site") String key, RedirectAttributes next) {
		site(me, key);
		boolean gone = isGone(id, me) || this.desk.cancel(id);
		next.addFlashAttribute("flash", "customers.import.cancelled");
		return gone ? toList(key, next) : to(id);
	}

	@PostMapping("/{id}/removal")
	String drop(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(name = "site") String key, RedirectAttributes next) {
		site(me, key);
		if (!isGone(id, me) && !this.desk.drop(id)) {
			return to(id);
		}
		next.addFlashAttribute("flash", "customers.import.dropped");
		return toList(key, next);
	}

	/** Whoever presses twice is told the same twice. */
	private boolean isGone(UUID id, SignedIn me) {
		try {
			one(id, me);
			return false;
		}
		catch (NotHere gone) {
			return true;
		}
	}

	private static String to(UUID id) {
		return "redirect:/customers/imports/" + id;
	}

	private static String toList(String site, RedirectAttributes next) {
		next.addAttribute("site", site);
		return "redirect:/customers/imports";
	}
}
