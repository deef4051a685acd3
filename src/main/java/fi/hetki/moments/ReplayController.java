package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in what a phone has kept: the fields of the form, under the id that the phone chose, as often as it likes. */
@Controller
class ReplayController {

	private final MomentLog log;

	private final MomentPage page;

	private final MessageSource messages;

	ReplayController(MomentLog log, MomentPage page, MessageSource messages) {
		this.log = log;
		this.page = page;
		this.messages = messages;
	}

	/** @param problems a sentence for each field that has to be mended; empty where it is stored */
	record Answer(@Nullable UUID id, Map<String, String> problems) {
	}

	@PutMapping("/moments/{id}")
	ResponseEntity<Answer> put(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
			Locale locale) {
		sent.set("id", id.toString());
		try {
			return ResponseEntity.ok(new Answer(this.log.log(this.page.told(me, MomentForm.of(sent))).id(), Map.of()));
		}
		catch (Problems.Refused refused) {
			return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
				.body(new Answer(null, refused.problems().sentences(this.messages, locale)));
		}
		catch (MomentLog.ToldDifferently already) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer(already.moment(), Map.of()));
		}
	}
}
