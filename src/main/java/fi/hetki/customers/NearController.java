package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The customers whom a phone may keep for those who log where there is no network. */
@Controller
class NearController {

	private final NearDesk desk;

	NearController(NearDesk desk) {
		this.desk = desk;
	}

	@GetMapping(path = "/customers/near", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Near> list(@AuthenticationPrincipal SignedIn me) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Near(me.id(), this.desk.kept(me)));
	}

	/** @param who for whom they are kept: nobody else may be shown them on the same phone */
	record Near(UUID who, List<NearDesk.Kept> customers) {
	}
}
