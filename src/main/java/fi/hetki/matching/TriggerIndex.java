package fi.hetki.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All offerings of a catalogue, ready to be listened for. Built once for each version of the catalogue; threads share it. */
final class TriggerIndex {

	/** What is less likely than this to be right is not shown: silence serves the person at the counter better. */
	static final double THRESHOLD = 0.55;

	private static final Judge SHIPPED = Model.shipped();

	/** A trigger whose words other services share tells less than this when it is said. */
	private static final double SPECIFIC = 0.85;

	private static final double AS_WRITTEN = 0.7;

	private static final String FALLBACK = "fi";

	private static final int FEW = 4;

	/** What is less likely than this is not looked at more closely. */
	private static final double FAINT = 0.05;

	/** So many are looked at more closely. */
	private static final int CLOSE = 12;

	private final List<Wanted> offerings;

	private final Map<String, Phrasebook> books;

	private final Judge judge;

	private TriggerIndex(List<Wanted> offerings, Map<String, Phrasebook> books, Judge judge) {
		this.offerings = offerings;
		this.books = books;
		this.judge = judge;
	}

	static TriggerIndex of(Collection<Wanted> wanted) {
		return of(wanted, SHIPPED);
	}

	static TriggerIndex of(Collection<Wanted> wanted, Judge judge) {
		List<Wanted> offerings = List.copyOf(wanted);
		return new TriggerIndex(offerings, Languages.ALL.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(), it -> PhrasebookPrinter.print(offerings, it))), judge);
	}

	/** The same as a new one; who changed a word of one language does not wait for the others to be made again. */
	TriggerIndex renewed(Collection<Wanted> wanted) {
		List<Wanted> now = List.copyOf(wanted);
		return new TriggerIndex(now, Languages.ALL.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(),
					it -> saysTheSame(now, it) ? this.books.get(it) : PhrasebookPrinter.print(now, it))),
				this.judge);
	}

	private boolean saysTheSame(List<Wanted> now, String language) {
		return now.size() == this.offerings.size()
				&& IntStream.range(0, now.size()).allMatch(it -> now.get(it).saysTheSame(this.offerings.get(it), language));
	}

	TriggerIndex judgedBy(Judge other) {
		return new TriggerIndex(this.offerings, this.books, other);
	}

	/** Without a language, or with one that nobody speaks here, the text itself tells it. */
	Hearing hear(String text, @Nullable String language) {
		Sounds sounds = sounds(text, language);
		if (sounds.words().isEmpty()) {
			return Hearing.ofNothing(sounds.language());
		}
		Verdict verdict = new Verdict(text, sounds.words());
		List<Opinion> opinions = sounds.heard()
			.stream()
			.map(it -> new Opinion(it, key(it), topic(it, sounds), 0))
			.filter(it -> it.topic() >= FAINT)
			.sorted(Comparator.comparingDouble(Opinion::topic).reversed())
			.limit(CLOSE)
			.map(it -> new Opinion(it.heard(), it.key(), it.topic(), this.judge.open(sounds.stance().to(it.heard()))))
			.toList();
		List<Refusal> excluded = sounds.heard()
			.stream()
			.filter(it -> it.excludedBy() != null
					&& (it.spoken().evidence().isEmpty() || topic(it, sounds) < THRESHOLD))
			.map(it -> new Refusal(key(it), Refusal.Why.EXCLUDED, verdict.evidence(it.excludedBy())))
			.toList();
		return verdict.on(sounds.language(), opinions, excluded, sounds.stance(), THRESHOLD);
	}

	/** What somebody wrote as a trigger, and the text says whole, is heard, even where the model has not met its like. */
	private double topic(Heard heard, Sounds sounds) {
		double written = (heard.bestWhole(Saying.Kind.TRIGGER) >= SPECIFIC) ? AS_WRITTEN : 0;
		return Math.max(written, this.judge.topic(sounds.signals().of(heard)));
	}

	/** Everything that the text said, not yet weighed. */
	record Sounds(String language, List<Word> words, List<Heard> heard, Signals signals, Stance stance) {
	}

	Sounds sounds(String text, @Nullable String language) {
		List<Word> words = Words.of(text);
		String spoken = (language != null && this.books.containsKey(language)) ? language : guess(words);
		List<Heard> heard = Tongues.heard(words, spoken, this.books);
		List<Met> met = heard.stream().flatMap(it -> it.met().stream()).toList();
		return new Sounds(spoken, words, heard, new Signals(heard, words.size(), spoken),
				new Stance(words, Denials.in(spoken).of(words, met), met, spoken));
	}

	String key(Heard heard) {
		return this.offerings.get(heard.offering()).key();
	}

	/** A few words have too little grammar to guess by; then the language that knows them best wins. */
	private String guess(List<Word> words) {
		String guess = LanguageGuess.of(words, FALLBACK, 1);
		if (words.isEmpty() || words.size() > FEW) {
			return guess;
		}
		double clearest = this.books.get(guess).clearest(words);
		return Languages.ALL.stream()
			.filter(language -> this.books.get(language).clearest(words) > clearest)
			.max(Comparator.comparingDouble(language -> this.books.get(language).clearest(words)))
			.orElse(guess);
	}
}
