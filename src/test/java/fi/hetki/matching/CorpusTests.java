package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the engine hears, on moments that people have labelled. Nothing is measured by what it was trained on; the
 * starter catalogues were written by people who had not seen the held-out moments.
 */
class CorpusTests {

	private static final int FOLDS = 5;

	private static final Map<String, TriggerIndex> INDEXES = Corpus.CATALOGUES.entrySet()
		.stream()
		.collect(Collectors.toMap(Map.Entry::getKey, it -> TriggerIndex.of(it.getValue(), Judge.BY_RULE)));

	/** The same services as a firm has them that has written triggers and nothing else yet. */
	private static final Map<String, TriggerIndex> SPARSE = Corpus.CATALOGUES.entrySet()
		.stream()
		.collect(Collectors.toMap(Map.Entry::getKey, it -> TriggerIndex.of(it.getValue().stream().map(Corpus::sparse).toList(), Judge.BY_RULE)));

	private static final List<Trainer.Lesson> DEV = lessons("dev");

	private static final List<Trainer.Lesson> WRITTEN = lessons("written");

	private static final List<Trainer.Lesson> REFUSALS = Stream
		.concat(lessons("written-refusals").stream(), Trainer.bare(Corpus.CATALOGUES, INDEXES).stream())
		.toList();

	/** With the words of each fold unknown to the model that hears it. */
	private static final Map<Corpus.Moment, Hearing> DEV_HEARD = crossValidated(DEV, WRITTEN);

	@Test
	void crossValidatedOverTheDevelopmentMomentsItHearsMostNeedsAndSeldomSpeaksInVain() {
		Score score = table("dev, cross-validated", DEV_HEARD);
		assertThat(score.f1()).isGreaterThan(0.80);
		assertThat(score.recallAt3()).isGreaterThan(0.90);
		assertThat(score.falseSuggestionRate()).isLessThanOrEqualTo(0.15);
		assertThat(score.declinedSuggestedRate()).isLessThanOrEqualTo(0.05);
	}

	@Test
	void eachLanguageIsHeardAlmostAsWellAsTheBest() {
		Map<String, Double> f1 = DEV_HEARD.keySet().stream().map(Corpus.Moment::language).distinct().collect(Collectors.toMap(it -> it,
				it -> Score.of(answers(DEV_HEARD, it)).f1()));
		double best = f1.values().stream().mapToDouble(it -> it).max().orElseThrow();
		assertThat(f1.values()).allSatisfy(it -> assertThat(it).isCloseTo(best, Offset.offset(0.10)));
	}

	@Test
	void momentsThatNobodyHadSeenAreHeardToo() {
		Score score = table("held out", heard(Corpus.moments("held-out"), INDEXES, Model.shipped()));
		assertThat(score.f1()).isGreaterThan(0.70);
		assertThat(score.recallAt3()).isGreaterThan(0.80);
	}

	@Test
	void aStrengthMeansWhatItSays() {
		List<double[]> said = new ArrayList<>();
		crossValidated(WRITTEN, DEV).forEach((moment, hearing) -> hearing.considered()
			.stream()
			.filter(it -> !moment.acceptable().contains(it.key()))
			.forEach(it -> said.add(new double[] { it.strength(), moment.services().contains(it.key()) ? 1 : 0 })));
		double error = 0;
		StringBuilder table = new StringBuilder("strength   said   right      n");
		for (int bin = 0; bin < 10; bin++) {
			int lower = bin;
			List<double[]> these = said.stream().filter(it -> (int) Math.min(9, it[0] * 10) == lower).toList();
			double mean = these.stream().mapToDouble(it -> it[0]).average().orElse(0);
			double right = these.stream().mapToDouble(it -> it[1]).average().orElse(0);
			error += Math.abs(mean - right) * these.size() / said.size();
			table.append(String.format(Locale.ROOT, "%n%.1f-%.1f %8.3f %7.3f %6d", bin / 10.0, (bin + 1) / 10.0, mean, right, these.size()));
		}
		System.out.println(table.append(String.format(Locale.ROOT, "%nexpected calibration error %.3f", error)));
		assertThat(error).isLessThan(0.05);
		List<double[]> nearEighty = said.stream().filter(it -> it[0] >= 0.75 && it[0] < 0.85).toList();
		assertThat(nearEighty.stream().mapToDouble(it -> it[1]).average().orElse(0)).isCloseTo(0.8, Offset.offset(0.1));
	}

	@Test
	void aFirmThatHasWrittenTriggersOnlyHearsLessAndIsSeldomWrong() {
		Score score = table("triggers only", heard(Corpus.moments(), SPARSE, Model.shipped()));
		assertThat(score.precision()).isGreaterThan(0.80);
		assertThat(score.f1()).isGreaterThan(0.40);
		assertThat(score.declinedSuggestedRate()).isLessThanOrEqualTo(0.05);
	}

	@Test
	void withoutATrainedModelTheRulesAloneStillWork() {
		Score score = table("rules alone", heard(Corpus.moments(), INDEXES, Judge.BY_RULE));
		assertThat(score.f1()).isGreaterThan(0.60);
		assertThat(score.declinedSuggestedRate()).isLessThan(0.10);
	}

	@Test
	void theModelThatTravelsWithTheProductIsTheOneThatTrainingMakes() throws IOException {
		Model trained = trained();
		Model shipped = (Model) Model.shipped();
		assertThat(shipped.open().weights().keySet()).isEqualTo(trained.open().weights().keySet());
		assertThat(shipped.topic().weights()).allSatisfy((name, weight) -> assertThat(weight)
			.isCloseTo(trained.topic().weights().get(name), Offset.offset(0.01)));
	}

	@Test
	void tellsTheLanguageOfEveryMoment() {
		assertThat(Corpus.moments())
			.allSatisfy(it -> assertThat(LanguageGuess.of(it.text(), "fi")).isEqualTo(it.language()));
	}

	/** The model as it is shipped: from all labelled moments but the held-out ones. */
	static Model trained() {
		return Trainer.train(Stream.concat(WRITTEN.stream(), DEV.stream()).toList(), REFUSALS);
	}

	static void write(Path file) throws IOException {
		Files.writeString(file, JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(trained()) + "\n");
	}

	private static List<Trainer.Lesson> lessons(String set) {
		return Trainer.lessons(Corpus.moments(set), INDEXES);
	}

	private static Map<Corpus.Moment, Hearing> crossValidated(List<Trainer.Lesson> measured, List<Trainer.Lesson> besides) {
		Map<Corpus.Moment, Hearing> heard = new LinkedHashMap<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int mine = fold;
			List<Trainer.Lesson> others = IntStream.range(0, measured.size())
				.filter(it -> it % FOLDS != mine)
				.mapToObj(measured::get)
				.toList();
			Model model = Trainer.train(Stream.concat(besides.stream(), others.stream()).toList(), REFUSALS);
			heard.putAll(heard(IntStream.range(0, measured.size())
				.filter(it -> it % FOLDS == mine)
				.mapToObj(it -> measured.get(it).moment())
				.toList(), INDEXES, model));
		}
		return heard;
	}

	private static Map<Corpus.Moment, Hearing> heard(List<Corpus.Moment> moments, Map<String, TriggerIndex> indexes, Judge judge) {
		Map<Corpus.Moment, Hearing> heard = new LinkedHashMap<>();
		moments.forEach(it -> heard.put(it, indexes.get(it.industry()).judgedBy(judge).hear(it.text(), null)));
		return heard;
	}

	private static Score table(String title, Map<Corpus.Moment, Hearing> heard) {
		return Score.table(title, List.copyOf(heard.keySet()), answers(heard, null));
	}

	private static Map<Corpus.Moment, Score.Answer> answers(Map<Corpus.Moment, Hearing> heard, String language) {
		Map<Corpus.Moment, Score.Answer> answers = new LinkedHashMap<>();
		heard.forEach((moment, hearing) -> {
			if (language == null || moment.language().equals(language)) {
				answers.put(moment, new Score.Answer(keys(hearing.suggested()), keys(hearing.considered())));
			}
		});
		return answers;
	}

	private static List<String> keys(List<Finding> findings) {
		return findings.stream().map(Finding::key).toList();
	}
}
