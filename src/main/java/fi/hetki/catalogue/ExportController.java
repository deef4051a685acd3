package fi.hetki.catalogue;

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

/** The catalogue of a site as a file to keep, or to change and bring back. */
@Controller
class ExportController {

	private final CatalogueExport export;

	private final CatalogueHead head;

	private final Clock clock;

	ExportController(CatalogueExport export, CatalogueHead head, Clock clock) {
		this.export = export;
		this.head = head;
		this.clock = clock;
	}

	@GetMapping("/admin/services/export")
	void export(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site,
			@RequestParam String format, Locale reader, HttpServletResponse response) throws IOException {
		Site place = this.head.site(site, me);
		CatalogueExport.Format wanted = Arrays.stream(CatalogueExport.Format.values())
			.filter(it -> it.ending().equals(format))
			.findFirst()
			.orElseThrow(NotHere::new);
		Download.offer(response, "hetki-" + place.key() + "-" + LocalDate.now(this.clock) + "." + wanted.ending());
		this.export.write(place.id(), wanted, reader, response.getOutputStream());
	}
}
