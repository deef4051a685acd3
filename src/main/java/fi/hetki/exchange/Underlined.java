package fi.hetki.exchange;

import fi.hetki.matching.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The words that tell, as a stretch of the text that was sent; counted in UTF-16 units, as most languages do. */
@Schema(name = "Evidence")
record Underlined(int start, int end, String quote) {

	static List<Underlined> in(List<Evidence> evidence) {
		return evidence.stream().map(it -> new Underlined(it.start(), it.end(), it.quote())).toList();
	}

	/** To four decimals: more would only pretend. */
	static double rounded(double strength) {
		return Math.round(strength * 10_000) / 10_000.0;
	}
}
