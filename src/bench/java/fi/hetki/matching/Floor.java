package fi.hetki.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's analyzer of a language cuts a text into words and stems them: what any matching would begin with. */
final class Floor {

	private final Analyzer analyzer;

	Floor(String language) {
		this.analyzer = switch (language) {
			case "fi" -> new FinnishAnalyzer();
			case "sv" -> new SwedishAnalyzer();
			default -> new EnglishAnalyzer();
		};
	}

	int stems(String text) {
		int letters = 0;
		try (TokenStream stream = this.analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				letters += term.length();
			}
			stream.end();
			return letters;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
