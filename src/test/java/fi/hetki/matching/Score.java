package fi.hetki.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a set of labelled moments. A key that the labeller found acceptable counts neither as a hit nor as
 * a false suggestion, and is left out of the ranking.
 */
final class Score {

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

	static Score of(List<Corpus.Moment> moments, Map<Corpus.Moment, Hearing> heard) {
		Score score = new Score();
		moments.forEach(moment -> score.add(moment, heard.get(moment)));
		return score;
	}

	private void add(Corpus.Moment moment, Hearing hearing) {
		List<String> shown = hearing.suggested().stream().map(Finding::key).toList();
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
			rank(moment, hearing);
		}
	}

	private void rank(Corpus.Moment moment, Hearing hearing) {
		List<String> ranked = hearing.considered()
			.stream()
			.map(Finding::key)
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

	double precision() {
		return share(hits, hits + falsely);
	}

	double recall() {
		return share(hits, hits + missed);
	}

	double f1() {
		return share(2 * precision() * recall(), precision() + recall());
	}

	double recallAt3() {
		return share(amongThree, labels);
	}

	double mrr() {
		return share(reciprocalRanks, withNeed);
	}

	double falseSuggestionRate() {
		return share(spokeInVain, withoutNeed);
	}

	double declinedSuggestedRate() {
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
