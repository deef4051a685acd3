package fi.hetki.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the engine hears, on moments that a person has labelled. The floors stand a little below what it reaches.
 * The moments were known when the lexicon was written, so expect less on new ones.
 */
class CorpusTests {

	private static final List<Corpus.Moment> MOMENTS = Corpus.moments();

	@Test
	void hearsMostNeedsAndSeldomSpeaksInVain() {
		Score score = table("with the lexicon", heard(Lexicon::in));
		assertThat(score.precision()).isGreaterThan(0.80);
		assertThat(score.f1()).isGreaterThan(0.80);
		assertThat(score.recallAt3()).isGreaterThan(0.88);
		assertThat(score.falseSuggestionRate()).isLessThan(0.15);
		assertThat(score.declinedSuggestedRate()).isLessThan(0.10);
	}

	@Test
	void worksByTheTriggersOfTheCatalogueAlone() {
		Score score = table("triggers only", heard(language -> Lexicon.empty()));
		assertThat(score.precision()).isGreaterThan(0.70);
		assertThat(score.f1()).isGreaterThan(0.38);
		assertThat(score.falseSuggestionRate()).isLessThan(0.15);
		assertThat(score.declinedSuggestedRate()).isLessThan(0.10);
	}

	@Test
	void tellsTheLanguageOfEveryMoment() {
		assertThat(MOMENTS).allSatisfy(
				moment -> assertThat(LanguageGuess.of(moment.text(), "fi")).isEqualTo(moment.language()));
	}

	private static Map<Corpus.Moment, Hearing> heard(Function<String, Lexicon> lexicons) {
		Map<String, TriggerIndex> indexes = Corpus.CATALOGUES.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> TriggerIndex.of(entry.getValue(), lexicons)));
		Map<Corpus.Moment, Hearing> heard = new LinkedHashMap<>();
		MOMENTS.forEach(moment -> heard.put(moment, indexes.get(moment.industry()).hear(moment.text(), null)));
		return heard;
	}

	private static Score table(String title, Map<Corpus.Moment, Hearing> heard) {
		Map<Corpus.Moment, Score.Answer> answers = new LinkedHashMap<>();
		heard.forEach((moment, hearing) -> answers.put(moment, new Score.Answer(keys(hearing.suggested()), keys(hearing.considered()))));
		return Score.table(title, MOMENTS, answers);
	}

	private static List<String> keys(List<Finding> findings) {
		return findings.stream().map(Finding::key).toList();
	}

}
