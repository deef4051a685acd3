package fi.hetki.matching;

/** The words that tell: a stretch of the original text and the catalogue phrase that it met. */
public record Evidence(int start, int end, String quote, String trigger) {

	static Evidence in(String text, int start, int end, String trigger) {
		return new Evidence(start, end, text.substring(start, end), trigger);
	}

}
