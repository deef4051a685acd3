package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a lead; they come in with a note. */
@Controller
@RequestMapping("/leads/{id}/attachments/{attachment}")
class LeadAttachmentController {

	private final LeadFiles files;

	private final NoteDesk desk;

	private final MessageSource messages;

	LeadAttachmentController(LeadFiles files, NoteDesk desk, MessageSource messages) {
		this.files = files;
		this.desk = desk;
		this.messages = messages;
	}

	/** Kept by the reader, never shown by the browser: what somebody brought is nothing that we vouch for. */
	@GetMapping
	@Nullable String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID attachment, Locale locale,
			HttpServletResponse response, RedirectAttributes flash) throws IOException {
		LeadFiles.Opened opened = this.files.open(id, attachment, me);
		try (InputStream content = opened.content()) {
			if (content == null) {
				flash.addFlashAttribute("refused", this.messages.getMessage("leads.file.lost", new Object[] { opened.it().name() }, locale));
				return "redirect:/leads/" + id;
			}
			response.setContentType(opened.it().kind().mediaType());
			response.setContentLengthLong(opened.it().size());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(opened.it().name(), StandardCharsets.UTF_8).build().toString());
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Content-Security-Policy", "sandbox");
			content.transferTo(response.getOutputStream());
			return null;
		}
	}

	@PostMapping("/removal")
	String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID attachment, RedirectAttributes flash) {
		this.desk.detach(id, attachment, me);
		flash.addFlashAttribute("flash", "leads.file.removed");
		return "redirect:/leads/" + id;
	}
}
