package fi.hetki.exchange;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Moments;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Moments", description = "Your own, and nobody else’s.")
class ApiMomentController {

	private final MomentLog log;

	private final Moments moments;

	private final Workplaces workplaces;

	private final MomentTeller teller;

	ApiMomentController(MomentLog log, Moments moments, Workplaces workplaces, MomentTeller teller) {
		this.log = log;
		this.moments = moments;
		this.workplaces = workplaces;
		this.teller = teller;
	}

	@PutMapping("/moments/{id}")
	@Operation(operationId = "logMoment", summary = "Log a moment under an id that you choose",
			description = "Send it again whenever you are not sure that it arrived: it is stored once.")
	@ApiResponse(responseCode = "200", description = "It was stored before; nothing has changed")
	@ApiResponse(responseCode = "201", description = "Stored now")
	ResponseEntity<MomentAnswer> update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestBody TellMoment sent, Locale locale) {
		LogMoment told = sent.told(id, me, this.workplaces);
		boolean known = this.moments.existsById(id);
		this.log.log(told);
		return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.CREATED).body(show(me, id, locale));
	}

	@GetMapping("/moments/{id}")
	@Operation(operationId = "readMoment", summary = "Read one of your moments, and what became of it")
	MomentAnswer show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Locale locale) {
		return this.teller.tell(this.log.own(id, me.id()), me, locale);
	}
}
