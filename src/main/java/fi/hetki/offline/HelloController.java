package fi.hetki.offline;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Assets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a phone asks first when it wants to send what it has kept: whether there is a network, and who is signed in. */
@Controller
class HelloController {

	private final Assets assets;

	private final Clock clock;

	private final boolean worker;

	HelloController(Assets assets, Clock clock, @Value("${hetki.app.worker}") boolean worker) {
		this.assets = assets;
		this.clock = clock;
		this.worker = worker;
	}

	/**
	 * @param who whose moments may be sent now
	 * @param token goes along with what is sent; the one on an old page may have ended with its session
	 * @param now by the server's clock, since the phone's may be wrong
	 * @param build changes with the scripts
	 * @param worker whether phones may keep a service worker
	 */
	record Hello(UUID who, String token, Instant now, String build, boolean worker) {
	}

	@GetMapping("/app/hello")
	ResponseEntity<Hello> hello(@AuthenticationPrincipal SignedIn me, CsrfToken csrf) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Hello(me.id(), csrf.getToken(), this.clock.instant(), this.assets.build(), this.worker));
	}
}
