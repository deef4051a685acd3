package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** What words must be like to tell of a need: not too many, not too long, no patterns, and on one side only. */
final class PhraseRules {

	static final int LONGEST = 200;

	private static final int QUESTIONS = 20;

	private static final int SHOWN = 40;

	/** What belongs to search patterns and to nothing that a customer says. */
	private static final Pattern SEARCH_PATTERN = Pattern.compile("[\\\\*|^\\[\\]{}]|\\.\\+|\\(\\?");

	private static final Pattern SYNONYMS = Pattern.compile("[^=]*[\\p{L}\\p{N}][^=]*=[^=]*[\\p{L}\\p{N}][^=]*");

	private final EditOffering form;

	private final String language;

	private final Errors errors;

	private PhraseRules(EditOffering form, String language, Errors errors) {
		this.form = form;
		this.language = language;
		this.errors = errors;
	}

	static void check(EditOffering form, Errors errors) {
		Languages.ALL.forEach(it -> new PhraseRules(form, it, errors).check());
	}

	private static int most(Phrase.Kind kind) {
		return switch (kind) {
			case TRIGGER -> 100;
			case SITUATION -> 150;
			case HINT, SYNONYM, EXCLUSION -> 60;
		};
	}

	private void check() {
		Set<String> telling = new HashSet<>();
		for (Phrase.Kind kind : Phrase.Kind.values()) {
			List<String> lines = this.form.phrases(kind).lines(this.language);
			Set<String> seen = lines(kind.field(), lines, most(kind), LONGEST);
			lines.forEach(it -> sense(kind, it));
			if (kind == Phrase.Kind.TRIGGER || kind == Phrase.Kind.SITUATION || kind == Phrase.Kind.HINT) {
				telling.addAll(seen);
			}
			else if (kind == Phrase.Kind.EXCLUSION) {
				lines.stream()
					.filter(it -> telling.contains(it.toLowerCase(Locale.ROOT)))
					.findFirst()
					.ifPresent(both -> refuse(kind.field(), "catalogue.form.both", both));
			}
		}
		lines("questions", this.form.questions().lines(this.language), QUESTIONS, 300);
	}

	/** Checks the lines of a field and returns them as they are compared: without regard to capitals. */
	private Set<String> lines(String field, List<String> lines, int most, int longest) {
		if (lines.size() > most) {
			refuse(field, "catalogue.form.many", most, lines.size());
		}
		Set<String> seen = new HashSet<>();
		for (String line : lines) {
			if (line.length() > longest) {
				refuse(field, "catalogue.form.line.long", shortened(line), longest);
			}
			else if (!seen.add(line.toLowerCase(Locale.ROOT))) {
				refuse(field, "catalogue.form.twice", shortened(line));
			}
		}
		return seen;
	}

	private void sense(Phrase.Kind kind, String line) {
		if (line.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
			refuse(kind.field(), "catalogue.form.short", shortened(line));
		}
		else if (SEARCH_PATTERN.matcher(line).find()) {
			refuse(kind.field(), "catalogue.form.pattern", shortened(line));
		}
		else if (kind == Phrase.Kind.SYNONYM && !SYNONYMS.matcher(line).matches()) {
			refuse(kind.field(), "catalogue.form.synonyms.shape", shortened(line));
		}
		else if (kind == Phrase.Kind.TRIGGER && CommonWords.only(this.language, line)) {
			refuse(kind.field(), "catalogue.form.common", shortened(line));
		}
	}

	/** A few sentences a field are enough to begin with; two hundred would hide what is wrong. */
	private void refuse(String field, String code, Object... values) {
		String path = field + "." + this.language;
		if (this.errors.getFieldErrorCount(path) < 3) {
			this.errors.rejectValue(path, code, values, null);
		}
	}

	private static String shortened(String line) {
		return (line.codePointCount(0, line.length()) <= SHOWN) ? line
				: line.substring(0, line.offsetByCodePoints(0, SHOWN)) + " …";
	}
}
