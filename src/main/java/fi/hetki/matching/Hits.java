package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a text each word of the vocabulary occurs. */
final class Hits {

	/** A word said more often than this tells nothing new, and a pasted page must not take long. */
	private static final int MOST = 8;

	private static final double JOINED = 0.9;

	private final Map<Integer, List<Hit>> byWord = new HashMap<>();

	/** The same, for the many phrases that ask for their words one by one. */
	private final List<Hit>[] quickly;

	/** A stretch of the text, by word numbers, both ends included. */
	record Hit(int from, int to, double quality) {
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private Hits(int words) {
		this.quickly = new List[words];
	}

	static Hits of(List<Word> text, Vocabulary vocabulary, String language) {
		Hits hits = new Hits(vocabulary.size());
		Stems stems = Stems.in(language);
		Set<String> common = StopWords.in(language);
		Map<String, List<Vocabulary.Sense>> heard = new HashMap<>();
		for (int i = 0; i < text.size(); i++) {
			String word = text.get(i).plain();
			boolean telling = !common.contains(text.get(i).folded());
			for (Vocabulary.Sense sense : heard.computeIfAbsent(word,
					w -> telling ? vocabulary.of(w, stems) : vocabulary.exactly(w))) {
				hits.add(sense.word(), new Hit(i, i, sense.quality()));
			}
			if (i > 0 && text.get(i - 1).clause() == text.get(i).clause()) {
				String joined = text.get(i - 1).plain() + word;
				for (Vocabulary.Sense sense : heard.computeIfAbsent(joined, w -> vocabulary.plainly(w, stems))) {
					hits.add(sense.word(), new Hit(i - 1, i, JOINED * sense.quality()));
				}
			}
		}
		return hits;
	}

	Set<Integer> words() {
		return byWord.keySet();
	}

	List<Hit> of(int word) {
		List<Hit> hits = this.quickly[word];
		return (hits != null) ? hits : List.of();
	}

	private void add(int word, Hit hit) {
		List<Hit> hits = byWord.computeIfAbsent(word, w -> this.quickly[w] = new ArrayList<>(2));
		if (hits.size() < MOST) {
			hits.add(hit);
		}
	}

}
