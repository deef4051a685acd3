package fi.hetki.customers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that two are one, and why in words.
 * @param score 0 to 1; {@link #CERTAIN} and above needs no question, {@link #LIKELY} and above one
 * @param why message keys after {@code customers.same.}
 */
public record Likeness(double score, List<String> why) {

	static final double CERTAIN = 0.92;

	static final double LIKELY = 0.70;

	/** Names this alike are taken for one name with a slip of the finger in it. */
	private static final double LIKE_NAME = 0.90;

	/** They tell how a firm is run, not which one it is. */
	private static final Set<String> FORMS = Set.of("oy", "oyj", "ab", "abp", "ky", "tmi", "ay", "ry", "rf", "osk");

	public enum Band {

		CERTAIN, LIKELY, NEW

	}

	public Band band() {
		return (this.score >= CERTAIN) ? Band.CERTAIN : (this.score >= LIKELY) ? Band.LIKELY : Band.NEW;
	}

	static Likeness of(Card one, Set<String> keys, Card other, Set<String> otherKeys) {
		Set<String> shared = new TreeSet<>(keys);
		shared.retainAll(otherKeys);
		double name = names(one, other);
		double score = 0;
		if (!shared.isEmpty()) {
			score = (name >= LIKE_NAME) ? Math.min(1, 0.94 + 0.02 * shared.size()) : 0.75;
		}
		else if (name >= LIKE_NAME) {
			boolean near = one.city() != null && one.city().equalsIgnoreCase(other.city());
			score = (name == 1 ? 0.80 : 0.72) + (near ? 0.06 : 0);
		}
		if (differ(one.businessId(), other.businessId())) {
			score -= 0.3;
		}
		String said = (name == 1) ? "name" : (name >= LIKE_NAME) ? "like" : "othername";
		List<String> why = Stream.concat(shared.stream().map(it -> it.substring(0, it.indexOf(':'))), Stream.of(said)).distinct().toList();
		return new Likeness(score, why);
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.equals(other);
	}

	/** The best of the names and contacts of the two. */
	private static double names(Card one, Card other) {
		return Stream.of(one.name(), one.contact())
			.filter(it -> it != null)
			.flatMap(mine -> Stream.of(other.name(), other.contact()).filter(it -> it != null).map(its -> names(mine, its)))
			.max(Double::compare)
			.orElse(0.0);
	}

	/** 1 where all words are the same in any order. */
	static double names(String one, String other) {
		List<String> mine = words(one);
		List<String> its = words(other);
		if (mine.isEmpty() || its.isEmpty()) {
			return 0;
		}
		if (mine.equals(its)) {
			return 1;
		}
		List<String> fewer = (mine.size() <= its.size()) ? mine : its;
		if (fewer.size() > 1 && (fewer == mine ? its : mine).containsAll(fewer)) {
			return 0.95;
		}
		// Somebody else of the same family shares most of the letters, so every word needs a like one.
		boolean each = mine.size() == its.size() && fewer.stream().allMatch(word -> (fewer == mine ? its : mine).stream()
			.anyMatch(it -> new JaroWinklerSimilarity().apply(word, it) >= 0.88));
		return each ? new JaroWinklerSimilarity().apply(String.join(" ", mine), String.join(" ", its)) : 0.5;
	}

	static List<String> words(String name) {
		List<String> all = Terms.asked(name);
		List<String> telling = all.stream().filter(it -> !FORMS.contains(it)).sorted().collect(Collectors.toList());
		return telling.isEmpty() ? all : telling;
	}
}
