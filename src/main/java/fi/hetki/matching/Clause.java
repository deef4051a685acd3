package fi.hetki.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A clause of the text: its words, and whether any of them speaks of an offering. */
record Clause(int from, int to, int sentence, String said, boolean speaks) {

	/** Evidence below this does not make a clause speak of anything. */
	private static final double AUDIBLE = 0.3;

	/** A sentence this short answers the one before it: "No thanks." */
	private static final int SHORT = 6;

	static List<Clause> of(List<Word> text, List<Met> met) {
		List<Clause> clauses = new ArrayList<>();
		int from = 0;
		for (int at = 1; at <= text.size(); at++) {
			if (at == text.size() || text.get(at).clause() != text.get(from).clause()) {
				clauses.add(between(from, at - 1, text, met));
				from = at;
			}
		}
		return clauses;
	}

	private static Clause between(int from, int to, List<Word> text, List<Met> met) {
		String said = text.subList(from, to + 1).stream().map(Word::folded).collect(Collectors.joining(" "));
		boolean speaks = met.stream()
			.anyMatch(one -> one.strength() >= AUDIBLE && one.first() >= from && one.last() <= to);
		return new Clause(from, to, text.get(from).sentence(), said, speaks);
	}

	/** Reaches back within its sentence; into the sentence before only as an answer of its own. */
	boolean answers(Clause earlier, int distance) {
		return sentence == earlier.sentence || (distance == 1 && to - from < SHORT);
	}

	/** The number of the word that stands at this place of what was said. */
	int wordAt(int place) {
		return from + (int) said.substring(0, Math.min(place, said.length())).chars().filter(c -> c == ' ').count();
	}

}
