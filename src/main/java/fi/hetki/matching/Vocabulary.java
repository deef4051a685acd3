package fi.hetki.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words of a catalogue in one language, and which of them a written word may stand for. */
final class Vocabulary {

	static final double SAME = 1.0;

	static final double INFLECTED = 0.95;

	/** Three letters are shared by too many words to be sure. */
	static final double SHORT_STEM = 0.75;

	static final double MISTYPED = 0.8;

	static final double HEAD = 0.75;

	static final double MODIFIER = 0.6;

	static final double ALIKE = 0.85;

	private static final int SHORTEST_PART = 4;

	private static final int SHORTEST_REST = 3;

	private static final int[] NONE = {};

	private final String language;

	/** Words are numbered by their main stem, so that all forms of a word share one number. */
	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> forms = new HashMap<>();

	/** The forms that may be part of a compound: no stop words, or every "alle" would be heard in "kankaalle". */
	private final Map<String, Integer> parts = new HashMap<>();

	/** Which words have a stem. Mostly it is one, for which a set would be much too large. */
	private final Map<String, int[]> filed = new HashMap<>();

	private final Set<String> beginnings = new HashSet<>();

	/** The same without their numbers: most tails begin like no word at all, and need no stem to be told so. */
	private final Set<String> starts = new HashSet<>();

	private final Map<Integer, Set<Integer>> alike = new HashMap<>();

	private final Typos typos;

	/** A word of the catalogue that a written word stands for, and how surely. */
	record Sense(int word, double quality) {
	}

	Vocabulary(String language, Collection<String> words, Map<String, Set<String>> alike) {
		this.language = language;
		Stems stems = Stems.in(language);
		Map<String, Set<Integer>> filed = new HashMap<>();
		for (String word : words) {
			String folded = Folding.fold(word);
			int number = numbers.computeIfAbsent(stems.main(folded), stem -> numbers.size());
			forms.put(folded, number);
			if (!StopWords.in(language).contains(folded)) {
				parts.put(folded, number);
				String start = folded.substring(0, Math.min(SHORTEST_PART, folded.length()));
				beginnings.add(number + start);
				starts.add(start);
			}
			stems.of(word).forEach(stem -> filed.computeIfAbsent(stem, s -> new HashSet<>()).add(number));
		}
		filed.forEach((stem, those) -> this.filed.put(stem, those.stream().mapToInt(it -> it).toArray()));
		alike.forEach((word, others) -> others.forEach(other -> this.alike
			.computeIfAbsent(number(word), it -> new HashSet<>())
			.add(number(other))));
		this.typos = new Typos(numbers.keySet());
	}

	int size() {
		return numbers.size();
	}

	int number(String known) {
		return forms.get(Folding.fold(known));
	}

	List<Sense> of(String plain, Stems stems) {
		Map<Integer, Double> senses = known(plain, stems);
		String folded = Folding.fold(plain);
		if (senses.isEmpty()) {
			typos.of(stems.main(folded)).forEach(stem -> senses.put(numbers.get(stem), MISTYPED));
		}
		if (!language.equals("en")) {
			pieces(folded, stems, senses);
		}
		return listed(senses);
	}

	/** Without compounds and slips: for two words written apart that the catalogue writes together. */
	List<Sense> plainly(String plain, Stems stems) {
		return listed(known(plain, stems));
	}

	/** The parts of a compound that the catalogue itself uses as words, or nothing. */
	int[] parts(String compound, Stems stems) {
		String folded = Folding.fold(compound);
		for (int cut = SHORTEST_PART; cut <= folded.length() - SHORTEST_PART; cut++) {
			Integer first = parts.get(folded.substring(0, cut));
			Integer last = head(folded.substring(cut), stems);
			if (first != null && last != null) {
				return new int[] { first, last };
			}
		}
		return new int[0];
	}

	/** For stop words, whose stems meet too much by accident. */
	List<Sense> exactly(String plain) {
		Integer same = forms.get(Folding.fold(plain));
		return same == null ? List.of() : List.of(new Sense(same, SAME));
	}

	private Map<Integer, Double> known(String plain, Stems stems) {
		Map<Integer, Double> senses = new HashMap<>();
		for (String stem : stems.of(plain)) {
			double quality = stem.length() < SHORTEST_PART ? SHORT_STEM : INFLECTED;
			for (int number : filed.getOrDefault(stem, NONE)) {
				senses.merge(number, quality, Math::max);
			}
		}
		Integer same = forms.get(Folding.fold(plain));
		if (same != null) {
			senses.put(same, SAME);
		}
		return senses;
	}

	private void pieces(String folded, Stems stems, Map<Integer, Double> senses) {
		for (int cut = SHORTEST_REST; cut <= folded.length() - SHORTEST_PART; cut++) {
			Integer head = head(folded.substring(cut), stems);
			if (head != null) {
				senses.merge(head, HEAD, Math::max);
			}
			Integer modifier = cut < SHORTEST_PART ? null : parts.get(folded.substring(0, cut));
			if (modifier != null) {
				senses.merge(modifier, MODIFIER, Math::max);
			}
		}
	}

	/** An arbitrary tail often has the stem of some word by accident, so their beginnings must agree as well. */
	private @Nullable Integer head(String tail, Stems stems) {
		String start = tail.substring(0, SHORTEST_PART);
		if (!starts.contains(start)) {
			return null;
		}
		Integer number = numbers.get(stems.main(tail));
		return number != null && beginnings.contains(number + start) ? number : null;
	}

	private List<Sense> listed(Map<Integer, Double> senses) {
		new HashMap<>(senses)
			.forEach((word, quality) -> alike.getOrDefault(word, Set.of())
				.forEach(other -> senses.merge(other, quality * ALIKE, Math::max)));
		return senses.entrySet().stream().map(sense -> new Sense(sense.getKey(), sense.getValue())).toList();
	}

}
