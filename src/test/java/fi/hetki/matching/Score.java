package fi.hetki.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of a set of labelled moments. A key that the labeller found acceptable counts neither as a hit nor as
 * a false suggestion, and is left out of the ranking.
 */
public final class Score {

	private int moments;

	private int hits;

	private int falsely;

	private int missed;

	private int labels;

	private int amongThree;

	private int withNeed;

	private double reciprocalRanks;

	private int withoutNeed;

	private int spokeInVain;

	private int withDeclined;

	private int suggestedDeclined;

	/** What was shown for a moment, best first, and the longer ranking behind it. */
	public record Answer(List<String> shown, List<String> ranked) {
	}

	/** The figures of all, printed with those of each language, difficulty and industry. */
	public static Score table(String title, List<Corpus.Moment> moments, Map<Corpus.Moment, Answer> answers) {
		List<String> lines = new ArrayList<>();
		lines.add(String.format("%-24s    n        P        R       F1      R@3      MRR   false/0  declined", title));
		Score all = of(moments, answers);
		lines.add(String.format("%-24s %s", "all", all));
		Stream.<Function<Corpus.Moment, String>>of(Corpus.Moment::language, Corpus.Moment::difficulty, Corpus.Moment::industry)
			.forEach(by -> new TreeSet<>(moments.stream().map(by).toList()).forEach(value -> lines.add(String.format("%-24s %s",
					value, of(moments.stream().filter(moment -> by.apply(moment).equals(value)).toList(), answers)))));
		System.out.println(String.join(System.lineSeparator(), lines));
		return all;
	}

	static Score of(Map<Corpus.Moment, Answer> answers) {
		return of(List.copyOf(answers.keySet()), answers);
	}

	private static Score of(List<Corpus.Moment> moments, Map<Corpus.Moment, Answer> answers) {
		Score score = new Score();
		moments.forEach(moment -> score.add(moment, answers.get(moment)));
		return score;
	}

	private void add(Corpus.Moment moment, Answer answer) {
		List<String> shown = answer.shown();
		int right = (int) shown.stream().filter(moment.services()::contains).count();
		int wrong = (int) shown.stream()
			.filter(key -> !moment.services().contains(key) && !moment.acceptable().contains(key))
			.count();
		moments++;
		hits += right;
		falsely += wrong;
		missed += moment.services().size() - right;
		if (!moment.declinedOrOwned().isEmpty()) {
			withDeclined++;
			suggestedDeclined += shown.stream().anyMatch(moment.declinedOrOwned()::contains) ? 1 : 0;
		}
		if (moment.services().isEmpty()) {
			withoutNeed++;
			spokeInVain += wrong > 0 ? 1 : 0;
		}
		else {
			rank(moment, answer);
		}
	}

	private void rank(Corpus.Moment moment, Answer answer) {
		List<String> ranked = answer.ranked()
			.stream()
			.filter(key -> !moment.acceptable().contains(key))
			.toList();
		withNeed++;
		labels += moment.services().size();
		amongThree += (int) ranked.stream().limit(3).filter(moment.services()::contains).count();
		for (int i = 0; i < ranked.size(); i++) {
			if (moment.services().contains(ranked.get(i))) {
				reciprocalRanks += 1.0 / (i + 1);
				return;
			}
		}
	}

	public double precision() {
		return share(hits, hits + falsely);
	}

	public double recall() {
		return share(hits, hits + missed);
	}

	public double f1() {
		return share(2 * precision() * recall(), precision() + recall());
	}

	public double recallAt3() {
		return share(amongThree, labels);
	}

	public double mrr() {
		return share(reciprocalRanks, withNeed);
	}

	public double falseSuggestionRate() {
		return share(spokeInVain, withoutNeed);
	}

	public double declinedSuggestedRate() {
		return share(suggestedDeclined, withDeclined);
	}

	private static double share(double part, double whole) {
		return whole == 0 ? 0 : part / whole;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%4d %8.3f %8.3f %8.3f %8.3f %8.3f %9.3f %9.3f", moments, precision(),
				recall(), f1(), recallAt3(), mrr(), falseSuggestionRate(), declinedSuggestedRate());
	}

}
