package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Effort;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Permission;
import fi.hetki.moments.Stage;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment as a program tells it. */
@Schema(name = "LogMoment", example = """
		{"site": "site-w", "customer": {"name": "Aleksi Otosvaara"},
		 "words": "Jarrut vinkuu aamuisin, ja lomalle pitäisi päästä ensi viikolla.", "language": "fi",
		 "stage": "ready", "channel": "workshop_floor",
		 "permission": {"answer": "yes", "who": "Huolto", "about": "jarrut", "by": "phone"},
		 "services": ["brake-service"], "answers": {}, "happenedAt": "2026-11-17T13:12:00Z"}""")
record TellMoment(@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
		@Nullable Who customer, @Nullable @Schema(description = "What the customer said; this or a note is needed") String words,
		@Nullable String note, @Nullable @Schema(allowableValues = { "fi", "sv", "en" }) String language,
		@Nullable @Schema(allowableValues = { "wondering", "comparing", "ready" }) String stage,
		@Nullable @Schema(allowableValues = { "workshop_floor", "face_to_face", "phone", "email", "chat", "meeting",
				"video_call" }) String channel,
		@Nullable Allowed permission, @Nullable @Schema(description = "Keys of the services that you pass on") List<String> services,
		@Nullable @Schema(description = "By rubric item: 0 to 4, \"NA\" or \"SKIP\". Never given back.") Map<String, Object> answers,
		@Nullable @Schema(description = "When the form was opened; no part of the story") Instant openedAt,
		@Nullable @Schema(description = "When the two met; now where it is left out") Instant happenedAt,
		@Nullable @Schema(description = "Ids of photos that were sent before, at most 12") List<UUID> photos) {

	private static final List<Object> SKIPPED = List.of("NA", "SKIP");

	/** Somebody known, or a name. */
	@Schema(name = "NamedCustomer")
	record Who(@Nullable UUID id, @Nullable String name) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Permission")
	record Allowed(@Nullable @Schema(allowableValues = { "yes", "not_asked", "no" }) String answer,
			@Nullable String who, @Nullable String about,
			@Nullable @Schema(allowableValues = { "phone", "message", "email" }) String by) {

		static Allowed of(Permission it) {
			return new Allowed(Reading.word(it.answer()), it.who(), it.about(), Reading.word(it.by()));
		}

		private Permission read(Reading reading) {
			return new Permission(reading.choice("permission.answer", this.answer, List.of(Permission.Answer.values())),
					reading.text("permission.who", this.who, 200), reading.text("permission.about", this.about, 300),
					reading.choice("permission.by", this.by, List.of(Permission.By.values())));
		}
	}

	/**
	 * @throws fi.hetki.shell.Problems.Refused with a sentence for each field that has to be mended
	 */
	LogMoment told(UUID id, SignedIn me, Workplaces workplaces) {
		Reading reading = new Reading();
		UUID place = workplaces.of(me, this.site, reading);
		Who who = (this.customer != null) ? this.customer : new Who(null, null);
		String name = reading.text(who.name());
		if (who.id() != null && name != null) {
			reading.wrong("customer", "exchange.customer.both");
		}
		LogMoment told = new LogMoment(id, me.id(), place, who.id(), name, reading.text(this.words),
				reading.text(this.note), reading.choiceOf("language", this.language, Languages.ALL),
				reading.choice("stage", this.stage, List.of(Stage.values())),
				reading.choice("channel", this.channel, List.of(Channel.values())),
				(this.permission != null) ? this.permission.read(reading) : Permission.NONE, passedOn(reading),
				answered(reading), reading.time("openedAt", this.openedAt), reading.time("happenedAt", this.happenedAt),
				null, Effort.UNKNOWN, photos(reading), null);
		reading.done();
		return told;
	}

	private List<String> passedOn(Reading reading) {
		List<String> keys = (this.services != null) ? this.services : List.of();
		if (keys.stream().anyMatch(it -> it == null || it.isBlank())) {
			reading.wrong("services", "exchange.services.key");
			return List.of();
		}
		return keys;
	}

	private List<UUID> photos(Reading reading) {
		List<UUID> ids = (this.photos != null) ? this.photos : List.of();
		if (ids.stream().anyMatch(Objects::isNull)) {
			reading.wrong("photos", "exchange.field.type");
			return List.of();
		}
		return ids;
	}

	private Map<String, String> answered(Reading reading) {
		Map<String, String> raw = new LinkedHashMap<>();
		((this.answers != null) ? this.answers : Map.<String, Object>of()).forEach((item, answer) -> {
			boolean number = answer instanceof Integer it && it >= 0 && it <= 4;
			if (!number && (answer == null || !SKIPPED.contains(answer))) {
				reading.wrong("answers." + item, "exchange.answers.value");
			}
			raw.put(item, String.valueOf(answer));
		});
		return raw;
	}
}
