package fi.hetki.exchange;

import fi.hetki.matching.Trial;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Catalogue")
class ApiTrialController {

	private final Trial trial;

	private final Workplaces workplaces;

	ApiTrialController(Trial trial, Workplaces workplaces) {
		this.trial = trial;
		this.workplaces = workplaces;
	}

	@PostMapping("/catalogue/trials")
	@Operation(operationId = "tryText", summary = "Try a text against the draft and the version in use",
			description = "Only the words count here, not what a customer has or how long the queue is. Nothing of the text is stored.")
	TriedAnswer create(@AuthenticationPrincipal SignedIn me, @RequestBody Try sent) {
		Reading reading = new Reading();
		UUID place = this.workplaces.of(me, sent.site(), reading);
		String text = AskSuggestions.heard(sent.text(), reading);
		String language = reading.choiceOf("language", sent.language(), Languages.ALL);
		reading.done();
		return TriedAnswer.of(this.trial.compare(place, text, language, me));
	}

	@Schema(name = "Try", example = """
			{"site": "site-w", "text": "Jarrut laulaa joka aamu.", "language": "fi"}""")
	record Try(@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
			@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = AskSuggestions.LONGEST) String text,
			@Nullable @Schema(allowableValues = { "fi", "sv", "en" },
					description = "Where it is left out the text itself tells") String language) {
	}
}
