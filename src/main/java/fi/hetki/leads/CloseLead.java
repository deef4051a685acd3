package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a lead ended, as somebody typed it. */
public record CloseLead(@Nullable Outcome outcome, @Nullable String value, @Nullable String reason,
		@Nullable String sentence) {

	/** Digits of a sum that anybody means; a number of a billion digits would keep the server busy for long. */
	private static final int LONGEST = 20;

	private static final BigDecimal MOST = new BigDecimal("100000000");

	/**
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	public CloseLead checked() {
		Problems problems = new Problems();
		if (this.outcome == null || !Outcome.CHOSEN.contains(this.outcome)) {
			problems.add("outcome", "leads.close.outcome.missing");
		}
		else if (this.outcome == Outcome.WON && amount() == null) {
			problems.add("value", "leads.close.value.wrong");
		}
		else if (!this.outcome.reasons().isEmpty() && (this.reason == null || !this.outcome.reasons().contains(this.reason))) {
			problems.add("reason", "leads.close.reason.missing");
		}
		if (this.outcome != null && this.outcome != Outcome.WON && (this.sentence == null || this.sentence.isBlank())) {
			problems.add("sentence", "leads.close.sentence.missing");
		}
		if (this.sentence != null && this.sentence.length() > 1000) {
			problems.add("sentence", "leads.close.sentence.long", 1000, this.sentence.length());
		}
		problems.refuseIfAny();
		return this;
	}

	Closure closure(UUID by, Instant at) {
		boolean won = this.outcome == Outcome.WON;
		return new Closure(this.outcome, won ? amount() : null, won ? null : this.reason, this.sentence, by, at);
	}

	/** Euros with a comma or a point; null where the text is no sum from 0 up. */
	private @Nullable BigDecimal amount() {
		try {
			String plain = (this.value != null) ? this.value.replaceAll("[\\s€\\u00a0]", "").replace(',', '.') : "";
			if (plain.length() > LONGEST || !plain.matches("[0-9.]+")) {
				return null;
			}
			BigDecimal euros = new BigDecimal(plain).setScale(2, RoundingMode.HALF_UP);
			return (euros.signum() >= 0 && euros.compareTo(MOST) < 0) ? euros : null;
		}
		catch (NumberFormatException none) {
			return null;
		}
	}
}
