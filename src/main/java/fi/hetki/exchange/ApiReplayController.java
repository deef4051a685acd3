package fi.hetki.exchange;

import fi.hetki.people.SignedIn;
import fi.hetki.routing.Replay;
import fi.hetki.routing.ReplayRoom;
import fi.hetki.routing.RulesDesk;
import fi.hetki.routing.World;
import fi.hetki.routing.WorldReader;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Api
@Tag(name = "Routing")
class ApiReplayController {

	private final ReplayRoom room;

	private final RulesDesk desk;

	private final WorldReader worlds;

	private final MessageSource messages;

	ApiReplayController(ReplayRoom room, RulesDesk desk, WorldReader worlds, MessageSource messages) {
		this.room = room;
		this.desk = desk;
		this.worlds = worlds;
		this.messages = messages;
	}

	@PostMapping("/routing/replays")
	@Operation(operationId = "replayRouting", summary = "Play the draft over the leads of the last 30 or 90 days",
			description = "It runs in the background and writes nothing; ask where Location says. Starting it again while it is fresh starts nothing.")
	@ApiResponse(responseCode = "202", description = "Ask for it where Location says")
	ResponseEntity<ReplayAnswer> create(@RequestBody ReplayAnswer.Start sent) {
		Reading reading = new Reading();
		if (!ReplayRoom.DAYS.contains(sent.days())) {
			reading.wrong("days", "exchange.field.choose", "30, 90");
		}
		reading.done();
		int days = Objects.requireNonNull(sent.days());
		RulesDesk.State state = this.desk.state();
		this.room.ask(state.published(), state.rules(), days, Duration.ZERO);
		String id = days + "-" + state.seen();
		return ResponseEntity.accepted().location(URI.create("/api/v1/routing/replays/" + id)).body(ReplayAnswer.playing(id, days));
	}

	@GetMapping("/routing/replays/{id}")
	@Operation(operationId = "readReplay", summary = "Read what a replay found", description = "Once the rules were changed it is not there any more.")
	@ApiResponse(responseCode = "200", description = "It is done")
	@ApiResponse(responseCode = "202", description = "It still plays; ask again in a moment")
	ResponseEntity<ReplayAnswer> show(@PathVariable String id) {
		RulesDesk.State state = this.desk.state();
		int days = ReplayRoom.DAYS.stream().filter(it -> id.equals(it + "-" + state.seen())).findFirst().orElseThrow(NotHere::new);
		return this.room.ask(state.published(), state.rules(), days, Duration.ZERO)
			.map(it -> ResponseEntity.ok(ReplayAnswer.of(id, days, it, state.rules(), this.worlds.read())))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.ACCEPTED).body(ReplayAnswer.playing(id, days)));
	}

	@GetMapping("/routing/traces")
	@Operation(operationId = "traceLead", summary = "Why one lead of the last 30 or 90 days would go where it would go")
	ReplayAnswer.Trace trace(@AuthenticationPrincipal SignedIn me, @RequestParam UUID lead, @RequestParam(defaultValue = "30") int days) {
		if (!ReplayRoom.DAYS.contains(days)) {
			throw new NotHere();
		}
		RulesDesk.State state = this.desk.state();
		Replay replay = this.room.prepare(days);
		Replay.Way before = replay.trace(state.published(), lead);
		Replay.Way after = replay.trace(state.rules(), lead);
		if (before == null || after == null) {
			throw new NotHere();
		}
		Locale locale = Locale.forLanguageTag(me.language());
		World world = this.worlds.read();
		return new ReplayAnswer.Trace(lead, days, ReplayAnswer.Way.of(before.sent(), world, this.messages, locale),
				ReplayAnswer.Way.of(after.sent(), world, this.messages, locale));
	}
}
