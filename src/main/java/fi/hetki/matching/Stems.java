package fi.hetki.matching;

import java.util.LinkedHashSet;
import java.util.Set;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** The stems under which a word is filed. More than one, because no single stemmer meets all forms of a word. */
final class Stems {

	private final String language;

	/** Snowball keeps its work in fields: one set of stems serves one thread. */
	private final SnowballStemmer snowball;

	private Stems(String language, SnowballStemmer snowball) {
		this.language = language;
		this.snowball = snowball;
	}

	static Stems in(String language) {
		return new Stems(language, switch (language) {
			case "fi" -> new FinnishStemmer();
			case "sv" -> new SwedishStemmer();
			default -> new EnglishStemmer();
		});
	}

	Set<String> of(String plain) {
		Set<String> stems = new LinkedHashSet<>();
		stems.add(main(Folding.fold(plain)));
		stems.add(Folding.fold(snowball(plain)));
		return stems;
	}

	/** The stem that gathers the forms of a word under one number. */
	String main(String folded) {
		return switch (language) {
			case "fi" -> FinnishStem.of(folded);
			case "sv" -> SwedishStem.of(folded);
			default -> snowball(british(folded));
		};
	}

	private String snowball(String word) {
		snowball.setCurrent(word);
		snowball.stem();
		return snowball.getCurrent();
	}

	private static String british(String word) {
		return word.replace("tire", "tyre").replace("ize", "ise").replace("izi", "isi").replace("color", "colour");
	}

}
