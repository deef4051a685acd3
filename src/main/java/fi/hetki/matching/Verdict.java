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

	static final int MOST_SUGGESTED = 3;

	static final int MOST_CONSIDERED = 10;

	/** Below this the person at the counter is better served by silence. */
	static final double THRESHOLD = 0.55;

	/** A second need must be nearly as clear as the first, or it is an echo of it. */
	private static final double BESIDE_THE_BEST = 0.6;

	/** Fainter mentions are not worth a word about why they are withheld. */
	private static final double WORTH_REFUSING = 0.3;

	private static final int MOST_EVIDENCE = 5;

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
		List<Finding> findings = new ArrayList<>();
		byOffering.forEach((offering, all) -> refusal(offering, all).ifPresentOrElse(withheld::add,
				() -> finding(offering, all).ifPresent(findings::add)));
		findings.sort(Comparator.comparingDouble(Finding::strength).reversed().thenComparing(Finding::key));
		List<Finding> considered = findings.stream().limit(MOST_CONSIDERED).toList();
		return new Hearing(language, suggested(considered), considered, List.copyOf(withheld));
	}

	private static List<Finding> suggested(List<Finding> considered) {
		double best = considered.isEmpty() ? 0 : considered.get(0).strength();
		return considered.stream()
			.filter(finding -> finding.strength() >= THRESHOLD && finding.strength() >= best * BESIDE_THE_BEST)
			.limit(MOST_SUGGESTED)
			.toList();
	}

	private Optional<Refusal> refusal(int offering, List<Met> all) {
		for (Met met : all) {
			if (met.phrase().kind() == Phrase.Kind.EXCLUSION) {
				if (met.whole()) {
					return Optional.of(new Refusal(keys.get(offering), Refusal.Why.EXCLUDED, evidence(met)));
				}
			}
			else if (met.strength() >= WORTH_REFUSING) {
				Optional<Denial> denial = denials.stream().filter(one -> one.covers(met)).findFirst();
				if (denial.isPresent()) {
					return Optional.of(new Refusal(keys.get(offering), denial.get().why(), evidence(met)));
				}
			}
		}
		return Optional.empty();
	}

	/** Evidence adds up only where it stands on different words (noisy-or). */
	private Optional<Finding> finding(int offering, List<Met> all) {
		BitSet told = new BitSet();
		List<Evidence> evidence = new ArrayList<>();
		double doubt = 1;
		for (Met met : all) {
			boolean counts = met.phrase().kind() != Phrase.Kind.EXCLUSION && !told.intersects(met.words())
					&& denials.stream().noneMatch(denial -> denial.covers(met));
			if (counts && evidence.size() < MOST_EVIDENCE) {
				told.or(met.words());
				evidence.add(evidence(met));
				doubt *= 1 - met.strength();
			}
		}
		return evidence.isEmpty() ? Optional.empty()
				: Optional.of(new Finding(keys.get(offering), 1 - doubt, List.copyOf(evidence)));
	}

	private Evidence evidence(Met met) {
		return Evidence.in(text, words.get(met.first()).start(), words.get(met.last()).end(), met.phrase().said());
	}

}
