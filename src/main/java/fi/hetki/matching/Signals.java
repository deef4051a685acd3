package fi.hetki.matching;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for an offering beside the others, as numbers that the model weighs. Relative ones matter most: the same
 * faint likeness is much where nothing else is heard and little where something else is loud.
 */
final class Signals {

	/** In the order in which the model knows them. */
	static final List<String> NAMES = List.of("strength", "trigger", "situation", "hint", "whole-name", "whole-trigger",
			"whole-situation", "second", "strength-share", "strength-lead", "bag", "bag-share", "bag-lead", "like",
			"like-share", "like-lead", "words", "loudest", "likest", "en", "sv");

	private final int words;

	private final String language;

	private final Beside strength;

	private final Beside bag;

	private final Beside like;

	Signals(List<Heard> all, int words, String language) {
		this.words = words;
		this.language = language;
		this.strength = new Beside(all, it -> it.spoken().strength());
		this.bag = new Beside(all, Heard::bag);
		this.like = new Beside(all, Heard::like);
	}

	double[] of(Heard it) {
		double strength = it.spoken().strength();
		double second = (it.spoken().evidence().size() > 1) ? it.spoken().evidence().get(1).strength() : 0;
		return new double[] { Math.sqrt(strength), it.best(Saying.Kind.TRIGGER), Math.max(it.best(Saying.Kind.SITUATION), it.best(Saying.Kind.ASK)),
				it.best(Saying.Kind.HINT), it.bestWhole(Saying.Kind.NAME), it.bestWhole(Saying.Kind.TRIGGER),
				it.bestWhole(Saying.Kind.SITUATION), second, this.strength.share(strength), this.strength.lead(strength),
				Math.log1p(it.bag()), this.bag.share(it.bag()), this.bag.lead(it.bag()), it.like(),
				this.like.share(it.like()), this.like.lead(it.like()), Math.log1p(this.words), this.strength.most,
				this.like.most, this.language.equals("en") ? 1 : 0, this.language.equals("sv") ? 1 : 0 };
	}

	/** How one offering stands beside the loudest of the others. */
	private static final class Beside {

		private double most;

		private double next;

		Beside(List<Heard> all, ToDoubleFunction<Heard> loudness) {
			for (Heard it : all) {
				double loud = loudness.applyAsDouble(it);
				this.next = Math.max(this.next, Math.min(loud, this.most));
				this.most = Math.max(this.most, loud);
			}
		}

		double share(double loud) {
			return (this.most == 0) ? 0 : loud / this.most;
		}

		double lead(double loud) {
			return loud - ((loud == this.most) ? this.next : this.most);
		}
	}
}
