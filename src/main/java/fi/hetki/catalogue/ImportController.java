package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.tables.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of services: brought in, looked at, confirmed, undone. */
@Controller
@RequestMapping("/admin/services/import")
class ImportController {

	private final ImportDesk desk;

	private final ImportWorker worker;

	private final ImportView view;

	private final ImportFaults faults;

	private final CatalogueHead head;

	ImportController(ImportDesk desk, ImportWorker worker, ImportView view, ImportFaults faults, CatalogueHead head) {
		this.desk = desk;
		this.worker = worker;
		this.view = view;
		this.faults = faults;
		this.head = head;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site, Locale reader, Model model) {
		return this.view.list(this.head.site(site, me).id(), reader, model);
	}

	@PostMapping
	String take(@AuthenticationPrincipal SignedIn me, @RequestParam String site, @RequestParam(name = "key", required = false) @Nullable UUID page,
			@RequestParam(required = false) @Nullable MultipartFile file,
			Locale reader, Model model, HttpServletResponse response) throws IOException {
		UUID place = this.head.site(site, me).id();
		if (file == null || file.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("missing", true);
			return this.view.list(place, reader, model);
		}
		UUID id = Entry.keyOf(page, place, file.getBytes());
		try {
			this.desk.take(id, place, me.id(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()).ifPresent(this.worker::start);
		}
		catch (DataIntegrityViolationException twice) {
			// The same form at the same time: the other one is at work.
		}
		return to(id);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String rows, @RequestParam(defaultValue = "0") int page,
			Locale reader, Model model) {
		Plan.Kind wanted = Arrays.stream(Plan.Kind.values()).filter(it -> it.name().equalsIgnoreCase(rows)).findFirst().orElse(null);
		return this.view.show(this.desk.one(id), wanted, page, reader, model);
	}

	@GetMapping("/{id}/faults")
	void faults(@PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
		CatalogueImport it = this.desk.one(id);
		Download.offer(response, "hetki-import-faults.csv");
		this.faults.write(it, reader, response.getOutputStream());
	}

	@PostMapping("/{id}/confirmation")
	String confirm(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.confirm(id, me.id()).ifPresent(this.worker::start);
		return to(id);
	}

	@PostMapping("/{id}/reversal")
	String undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.undo(id, me.id()).ifPresent(this.worker::start);
		return to(id);
	}

	@PostMapping("/{id}/attempts")
	String again(@PathVariable UUID id) {
		this.desk.again(id).ifPresent(this.worker::start);
		return to(id);
	}

	@PostMapping("/{id}/cancellation")
	String cancel(@PathVariable UUID id, @RequestParam String site, RedirectAttributes redirect) {
		boolean gone = this.desk.cancel(id);
		redirect.addFlashAttribute("flash", "catalogue.import.cancelled");
		return gone ? toList(site, redirect) : to(id);
	}

	@PostMapping("/{id}/removal")
	String drop(@PathVariable UUID id, @RequestParam String site, RedirectAttributes redirect) {
		if (!this.desk.drop(id)) {
			return to(id);
		}
		redirect.addFlashAttribute("flash", "catalogue.import.dropped");
		return toList(site, redirect);
	}

	private static String to(UUID id) {
		return "redirect:/admin/services/import/" + id;
	}

	private static String toList(String site, RedirectAttributes redirect) {
		redirect.addAttribute("site", site);
		return "redirect:/admin/services/import";
	}
}
