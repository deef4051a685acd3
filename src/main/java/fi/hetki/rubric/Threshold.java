package fi.hetki.rubric;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * From which raw answer (0 to 4) on an item asks the lead to wait, docs/scoring.md section 8.
 *
 * @param rule which hold it raises, for example "pressure"
 * @param sign ">=" where high is the unwanted end, "<=" where low is
 */
record Threshold(String rule, @JsonProperty("raw") String sign, int value) {

	/** What a lead can wait for; who works it is told how to go on. */
	static final List<String> RULES = List.of("fit", "truth", "permission", "pressure");

	Threshold {
		if (!sign.equals(">=") && !sign.equals("<=")) {
			throw new IllegalArgumentException("Unknown comparison " + sign);
		}
	}

	boolean reachedBy(int raw) {
		return stepsBeyond(raw) >= 0;
	}

	/** One step short: too little to hold a lead, worth a thought when it happens twice. */
	boolean nearlyReachedBy(int raw) {
		return stepsBeyond(raw) == -1;
	}

	private int stepsBeyond(int raw) {
		return sign.equals(">=") ? raw - value : value - raw;
	}
}
