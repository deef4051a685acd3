package fi.hetki.exchange;

import fi.hetki.matching.Matchmaker;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Suggestions", description = "What a text sounds like. A POST, because words do not belong into an address.")
class ApiSuggestionController {

	private final Matchmaker matchmaker;

	private final Workplaces workplaces;

	ApiSuggestionController(Matchmaker matchmaker, Workplaces workplaces) {
		this.matchmaker = matchmaker;
		this.workplaces = workplaces;
	}

	@PostMapping("/suggestions")
	@Operation(operationId = "askSuggestions", summary = "Ask which services could help", description = "Nothing of the text is stored.")
	SuggestionsAnswer create(@AuthenticationPrincipal SignedIn me, @RequestBody AskSuggestions asked) {
		Reading reading = new Reading();
		UUID place = this.workplaces.offering(me, asked.site(), reading);
		String text = asked.heard(reading);
		String language = reading.choiceOf("language", asked.language(), Languages.ALL);
		reading.done();
		return SuggestionsAnswer.of(this.matchmaker.suggest(place, text, language, asked.circumstances()));
	}
}
