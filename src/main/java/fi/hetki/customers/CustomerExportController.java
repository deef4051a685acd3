package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import fi.hetki.tables.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customers of a site as a file to keep, or to change and bring back. */
@Controller
class CustomerExportController {

	private final CustomerExport export;

	private final CustomerScope scope;

	private final Clock clock;

	CustomerExportController(CustomerExport export, CustomerScope scope, Clock clock) {
		this.export = export;
		this.scope = scope;
		this.clock = clock;
	}

	@GetMapping("/customers/export")
	void export(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam String format, Locale reader, HttpServletResponse response) throws IOException {
		Site site = this.scope.site(me, key);
		CustomerExport.Format wanted = Arrays.stream(CustomerExport.Format.values())
			.filter(it -> it.ending().equals(format) && this.scope.looksAfter(me, site.id()))
			.findFirst()
			.orElseThrow(NotHere::new);
		Download.offer(response, "hetki-customers-" + site.key() + "-" + LocalDate.now(this.clock) + "." + wanted.ending());
		this.export.write(site.id(), wanted, reader, response.getOutputStream());
	}
}
