package fi.hetki.matching;

import fi.hetki.catalogue.SentenceTrial;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows an admin what a sentence would suggest, beside the service she is working on. */
@Component
class Trial implements SentenceTrial {

	private static final int NEAR = 3;

	private final Matchmaker matchmaker;

	Trial(Matchmaker matchmaker) {
		this.matchmaker = matchmaker;
	}

	@Override
	public String fragment() {
		return "matching/trial :: result";
	}

	@Override
	public void fill(UUID siteId, String text, SignedIn me, Model model) {
		Suggestions heard = this.matchmaker.suggest(siteId, text, null, Circumstances.UNKNOWN);
		List<Suggestions.Suggestion> near = heard.considered()
			.stream()
			.filter(it -> heard.suggestions().stream().noneMatch(suggested -> suggested.offering().equals(it.offering())))
			.limit(NEAR)
			.toList();
		model.addAttribute("trialText", text);
		model.addAttribute("trialLanguage", heard.language());
		model.addAttribute("trialHits", heard.suggestions().stream().map(it -> Hit.of(text, it)).toList());
		model.addAttribute("trialWithheld", heard.withheld());
		model.addAttribute("trialNear", near);
	}

	record Hit(Suggestions.Suggestion suggestion, List<Quote> quote) {

		static Hit of(String text, Suggestions.Suggestion suggestion) {
			return new Hit(suggestion, Quote.of(text, suggestion.evidence()));
		}
	}
}
