package fi.hetki.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs what was met against what was denied. */
final class Verdict {

	private static final int MOST_SUGGESTED = 3;

	private static final int MOST_CONSIDERED = 10;

	/** Below this the person at the counter is better served by silence. */
	private static final double THRESHOLD = 0.55;

	/** A second need must be nearly as clear as the first, or it is an echo of it. */
	private static final double BESIDE_THE_BEST = 0.6;

	/** Fainter mentions are not worth a word about why they are withheld. */
	private static final double WORTH_REFUSING = 0.3;

	private static final double OWN_GROUND = 0.4;

	private final String text;

	private final List<Word> words;

	private final List<String> keys;

	private final List<Denial> denials;

	Verdict(String text, List<Word> words, List<String> keys, List<Denial> denials) {
		this.text = text;
		this.words = words;
		this.keys = keys;
		this.denials = denials;
	}

	Hearing on(String language, List<Met> met) {
		Map<Integer, List<Met>> byOffering = new LinkedHashMap<>();
		met.forEach(one -> byOffering.computeIfAbsent(one.phrase().offering(), o -> new ArrayList<>()).add(one));
		List<Refusal> withheld = new ArrayList<>();
		List<Case> cases = new ArrayList<>();
		byOffering.forEach((offering, all) -> {
			Case heard = Case.of(keys.get(offering), heard(all));
			refusal(offering, all).filter(refusal -> !isNeededAgain(refusal, heard))
				.ifPresentOrElse(withheld::add, () -> cases.add(heard));
		});
		List<Case> ranked = cases.stream()
			.filter(one -> one.strength() > 0)
			.sorted(Comparator.comparingDouble(Case::strength).reversed().thenComparing(Case::key))
			.limit(MOST_CONSIDERED)
			.toList();
		return new Hearing(language, findings(suggested(ranked)), findings(ranked), List.copyOf(withheld));
	}

	/** Each word tells one need: what a stronger case stands on does not count for a weaker one as well. */
	private static List<Case> suggested(List<Case> ranked) {
		List<Case> suggested = new ArrayList<>();
		BitSet claimed = new BitSet();
		for (Case one : ranked) {
			boolean clear = one.strength() >= THRESHOLD && one.strength() >= ranked.get(0).strength() * BESIDE_THE_BEST;
			if (clear && suggested.size() < MOST_SUGGESTED && one.strengthBeside(claimed) >= OWN_GROUND) {
				suggested.add(one);
				claimed.or(one.words());
			}
		}
		return suggested;
	}

	/** What was done last year may be broken again; what is declined stays declined. */
	private static boolean isNeededAgain(Refusal refusal, Case heard) {
		return refusal.why() == Refusal.Why.OWNED && heard.strength() >= THRESHOLD;
	}

	private List<Met> heard(List<Met> all) {
		return all.stream()
			.filter(met -> met.phrase().kind() != Saying.Kind.EXCLUSION)
			.filter(met -> denials.stream().noneMatch(denial -> denial.covers(met)))
			.toList();
	}

	private List<Finding> findings(List<Case> cases) {
		return cases.stream()
			.map(one -> new Finding(one.key(), one.strength(), one.reasons().stream().map(this::evidence).toList()))
			.toList();
	}

	private Optional<Refusal> refusal(int offering, List<Met> all) {
		for (Met met : all) {
			Optional<Refusal.Why> why = why(met);
			if (why.isPresent()) {
				return Optional.of(new Refusal(keys.get(offering), why.get(), evidence(met)));
			}
		}
		return Optional.empty();
	}

	private Optional<Refusal.Why> why(Met met) {
		if (met.phrase().kind() == Saying.Kind.EXCLUSION) {
			return met.whole() ? Optional.of(Refusal.Why.EXCLUDED) : Optional.empty();
		}
		return denials.stream()
			.filter(denial -> met.strength() >= WORTH_REFUSING && denial.covers(met))
			.map(Denial::why)
			.findFirst();
	}

	private Evidence evidence(Met met) {
		return Evidence.in(text, words.get(met.first()).start(), words.get(met.last()).end(), met.phrase().said());
	}

}
