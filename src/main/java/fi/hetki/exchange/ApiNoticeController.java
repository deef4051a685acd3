package fi.hetki.exchange;

import fi.hetki.notices.NoticeDesk;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Api
@Tag(name = "Notices", description = "What you are told, and nobody else.")
class ApiNoticeController {

	private final NoticeDesk desk;

	private final MessageSource messages;

	ApiNoticeController(NoticeDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	@GetMapping("/notices")
	@Operation(operationId = "listNotices", summary = "List your notices, unread ones first")
	NoticeAnswer.Page list(@AuthenticationPrincipal SignedIn me, Locale locale,
			@Parameter(description = "What the page before gave as next") @RequestParam(required = false) @Nullable String cursor) {
		try {
			NoticeDesk.Page page = this.desk.page(me, cursor);
			return new NoticeAnswer.Page(
					page.rows().stream().map(it -> NoticeAnswer.of(it, this.messages.getMessage("notices.news." + it.news(), null, locale))).toList(),
					page.next());
		}
		catch (NotHere none) {
			Reading reading = new Reading();
			reading.wrong("cursor", "exchange.leads.cursor");
			reading.done();
			throw none;
		}
	}

	@PutMapping("/notices/{id}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "readNotice", summary = "Say that you have read a notice", description = "The first time counts.")
	@ApiResponse(responseCode = "204", description = "It is read, where it is one of yours")
	void read(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.read(id, me);
	}
}
