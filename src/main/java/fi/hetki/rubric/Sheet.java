package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one rater answered about one meeting, told with the sentences of then.
 *
 * @param own the reader's answers about her own meeting
 * @param given the reader's answers, about whomever
 */
record Sheet(UUID moment, Source source, boolean own, boolean given, Instant at, int rubricVersion, List<Line> lines) {

	private static final Map<String, Texts> PULSE = PulseSentences.read();

	static Sheet of(Assessment it, Rubric rubric, UUID reader) {
		boolean given = reader.equals(it.raterId());
		return new Sheet(it.momentId(), it.source(), given && it.source() == Source.SELF, given, it.assessedAt(), it.rubricVersion(),
				it.answers().stream().map(answer -> Line.of(rubric, answer)).toList());
	}

	/**
	 * @param sentence as it was answered; a customer is asked in words of her own
	 * @param code "0" to "4", "NA" or "SKIP"
	 */
	record Line(String item, Texts sentence, String code, Texts label, @Nullable Integer shown, @Nullable Integer seconds) {

		private static Line of(Rubric rubric, Given given) {
			Integer raw = given.raw();
			String key = given.itemKey();
			Texts sentence = rubric.has(key) ? rubric.item(key).text() : PULSE.get(key.substring(key.indexOf('.') + 1));
			return new Line(key, sentence, given.code(), rubric.label(given.code()),
					(raw != null) ? raw + 1 : null, given.seconds());
		}
	}

	/** Answers are nobody's business, so they must not end up in a log. */
	@Override
	public String toString() {
		return "answers about " + this.moment;
	}
}
