package fi.hetki.customers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words folded to plain letters and digits, so that "Näytenen" is found by "nayt" and "CZV-231" by "czv2". Found by
 * their beginning with a range scan, which every database and collation orders alike.
 */
public final class Terms {

	private static final int LONGEST = 60;

	private static final int MOST = 200;

	private Terms() {
	}

	/** The terms of these texts: each word, and plates and phone numbers also without their separators. */
	public static Set<String> of(@Nullable String... texts) {
		Set<String> terms = new LinkedHashSet<>();
		for (String text : texts) {
			if (text != null) {
				asked(text).forEach(terms::add);
			}
		}
		return terms.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** One term for a number or plate however it is written. */
	public static Set<String> ofNumber(@Nullable String number) {
		String joined = (number != null) ? fold(number).replace(" ", "") : "";
		return joined.isEmpty() ? Set.of() : Set.of(cut(joined));
	}

	/** A phone number as it is dialled from abroad and at home. */
	public static Set<String> ofPhone(@Nullable String phone) {
		Set<String> terms = new LinkedHashSet<>(ofNumber(phone));
		terms.stream().filter(it -> it.startsWith("358")).toList().forEach(it -> terms.add("0" + it.substring(3)));
		return terms;
	}

	/** The beginnings that somebody searches for, in her order. */
	public static List<String> asked(String query) {
		return Arrays.stream(fold(query).split(" ")).filter(it -> !it.isEmpty()).map(Terms::cut).distinct().toList();
	}

	/** The first text after all texts with this beginning. */
	public static String after(String beginning) {
		char last = beginning.charAt(beginning.length() - 1);
		String rest = beginning.substring(0, beginning.length() - 1);
		return switch (last) {
			case '9' -> rest + 'a';
			case 'z' -> rest.isEmpty() ? "zzzzzzzzzzzzzzzzzzzz" : after(rest);
			default -> rest + (char) (last + 1);
		};
	}

	private static String fold(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		return plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", " ").strip();
	}

	private static String cut(String term) {
		return (term.length() > LONGEST) ? term.substring(0, LONGEST) : term;
	}
}
