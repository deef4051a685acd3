package fi.hetki.cards;

import fi.hetki.statistics.Interval;
import fi.hetki.statistics.Wilson;

/** Low answers of customers where the lead went on at once, and where a gate held it. A gate is of use where it holds the right ones. */
record GateUse(Side passed, Side held) {

	static GateUse of(int passedLow, int passed, int heldLow, int held) {
		return new GateUse(new Side(passedLow, passed), new Side(heldLow, held));
	}

	/** Where nobody answers low there is nothing to tell apart. */
	public Word word() {
		double passed = (double) this.passed.low / this.passed.answered;
		double held = (double) this.held.low / this.held.answered;
		if (held <= passed) {
			return Word.NO_USE;
		}
		return (this.held.interval().low() > this.passed.interval().high()) ? Word.USE : Word.PERHAPS;
	}

	/** Texts under {@code cards.gates.word}. */
	enum Word {
		USE, PERHAPS, NO_USE
	}

	record Side(int low, int answered) {

		private Interval interval() {
			return Wilson.interval(this.low, this.answered);
		}

		/** In whole percent, like both ends of its 95 % interval. */
		public long percent() {
			return Math.round(100.0 * this.low / this.answered);
		}

		public long from() {
			return Math.round(100 * interval().low());
		}

		public long to() {
			return Math.round(100 * interval().high());
		}
	}
}
