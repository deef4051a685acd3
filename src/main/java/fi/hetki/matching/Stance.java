package fi.hetki.matching;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the text stands to a service that it speaks of: the turns of speech and the small words near the words that tell, in
 * the same sentence, in the next one and anywhere. Each is a name; the model knows which ones speak for an open need.
 */
final class Stance {

	/** Evidence that is this much fainter than the best does not say where in the text a service is spoken of. */
	private static final double AUDIBLE = 0.5;

	/** Fainter mentions are not worth a word about why they are denied. */
	private static final double WORTH_DENYING = 0.3;

	/** What is told this strongly besides is a need of its own. */
	private static final double CLEAR = 0.55;

	/** A note this short names a need and says nothing about it. */
	private static final int FEW = 4;

	/** Turns this far apart still belong together: "ei | taida nyt | tarvita". */
	private static final int TOGETHER = 4;

	private final List<Word> text;

	private final List<Turns.Turn> turns;

	private final List<Denial> denials;

	/** Those that say no to something by its name. */
	private final List<Denial> pointed;

	private final String language;

	private final Set<String> anywhere;

	Stance(List<Word> text, List<Denial> denials, List<Met> met, String language) {
		this.text = text;
		this.turns = Turns.in(language).of(text);
		this.denials = denials;
		this.pointed = denials.stream()
			.filter(denial -> met.stream().anyMatch(it -> it.strength() >= CLEAR && denial.covers(it)))
			.toList();
		this.language = language;
		this.anywhere = anywhere(all());
	}

	private BitSet all() {
		BitSet all = new BitSet();
		all.set(0, this.text.size());
		return all;
	}

	private Set<String> anywhere(BitSet words) {
		Set<String> names = new HashSet<>();
		names.add("lang:" + this.language);
		if (this.text.size() <= FEW) {
			names.add("few:words");
		}
		meanings("all", words, names);
		words("all", words, new BitSet(), names);
		return names;
	}

	/** Names of what stands around the evidence for a service; those of the whole text are the same for all services. */
	Set<String> to(Heard heard) {
		BitSet told = new BitSet();
		double most = heard.spoken().evidence().stream().mapToDouble(Met::strength).max().orElse(0);
		heard.spoken().evidence().stream().filter(it -> it.strength() >= most * AUDIBLE).forEach(it -> told.or(it.words()));
		BitSet ours = ours(heard);
		Set<String> names = (ours.cardinality() == this.text.size()) ? new HashSet<>(this.anywhere) : anywhere(ours);
		rules(heard, names);
		BitSet near = around(told, ours, Word::clause, -1, 1);
		meanings("near", near, names);
		words("near", near, told, names);
		meanings("sentence", around(told, ours, Word::sentence, 0, 0), names);
		meanings("next", around(told, ours, Word::sentence, 1, 1), names);
		return names;
	}

	/** A no to another service by its name says nothing about this one. */
	private BitSet ours(Heard heard) {
		BitSet ours = all();
		this.pointed.stream()
			.filter(denial -> heard.met().stream().noneMatch(it -> it.strength() >= WORTH_DENYING && denial.covers(it)))
			.forEach(denial -> ours.clear(denial.from(), denial.to() + 1));
		return ours;
	}

	private void rules(Heard heard, Set<String> names) {
		for (Denial denial : this.denials) {
			boolean covered = heard.met().stream().anyMatch(it -> it.strength() >= WORTH_DENYING && denial.covers(it));
			names.add("rule:" + denial.why() + (covered ? isNeededAgain(heard, denial) ? ":before" : ":here" : ":elsewhere"));
		}
	}

	/** What was done last year may be broken again; what is declined stays declined. */
	private boolean isNeededAgain(Heard heard, Denial denial) {
		List<Met> besides = heard.met().stream().filter(it -> this.denials.stream().noneMatch(one -> one.covers(it))).toList();
		return denial.why() == Refusal.Why.OWNED && Case.of(besides).strength() >= CLEAR;
	}

	private interface Part {

		int of(Word word);
	}

	/** All words of the clauses or sentences in which something is told, and of those so far before and after. */
	private BitSet around(BitSet told, BitSet ours, Part part, int before, int after) {
		BitSet words = new BitSet();
		BitSet parts = new BitSet();
		told.stream().forEach(it -> parts.set(part.of(this.text.get(it))));
		for (int i = 0; i < this.text.size(); i++) {
			int mine = part.of(this.text.get(i));
			for (int shift = before; shift <= after; shift++) {
				if (ours.get(i) && mine - shift >= 0 && parts.get(mine - shift)) {
					words.set(i);
				}
			}
		}
		return words;
	}

	private void meanings(String scope, BitSet words, Set<String> names) {
		Turns.Turn last = null;
		for (Turns.Turn turn : this.turns) {
			if (words.get(turn.at())) {
				names.add(scope + ":" + turn.meaning());
				if (last != null && turn.at() > last.at() && turn.at() - last.at() <= TOGETHER) {
					names.add(scope + ":" + last.meaning() + ">" + turn.meaning());
				}
				last = turn;
			}
		}
	}

	private void words(String scope, BitSet words, BitSet told, Set<String> names) {
		for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
			if (!told.get(i)) {
				String word = this.language + ":" + scope + ":" + this.text.get(i).folded();
				names.add(word);
				if (words.get(i + 1) && !told.get(i + 1)) {
					names.add(word + " " + this.text.get(i + 1).folded());
				}
			}
		}
	}
}
