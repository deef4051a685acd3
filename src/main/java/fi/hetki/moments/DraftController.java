package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/moments/drafts")
class DraftController {

	private final DraftDesk desk;

	DraftController(DraftDesk desk) {
		this.desk = desk;
	}

	record Kept(Instant at) {
	}

	@PutMapping("/{moment}")
	ResponseEntity<Kept> keep(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @RequestParam MultiValueMap<String, String> sent) {
		try {
			return ResponseEntity.ok(new Kept(this.desk.keep(moment, me.id(), sent)));
		}
		catch (Problems.Refused tooLong) {
			return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
		}
	}

	@PostMapping("/{moment}/drop")
	String drop(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment) {
		this.desk.drop(moment, me.id());
		return "redirect:/moments/new";
	}
}
