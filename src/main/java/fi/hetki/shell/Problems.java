package fi.hetki.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What is wrong with something that was sent, field by field, in words that the reader's language fills in. */
public final class Problems {

	private final List<Problem> found = new ArrayList<>();

	public void add(String field, String message, Object... arguments) {
		this.found.add(new Problem(field, message, List.of(arguments)));
	}

	public boolean any() {
		return !this.found.isEmpty();
	}

	public List<Problem> all() {
		return List.copyOf(this.found);
	}

	/** The first sentence for each field. */
	public Map<String, String> sentences(MessageSource messages, Locale locale) {
		Map<String, String> sentences = new LinkedHashMap<>();
		this.found.forEach(it -> sentences.putIfAbsent(it.field(), it.sentence(messages, locale)));
		return sentences;
	}

	public void refuseIfAny() {
		if (any()) {
			throw new Refused(this);
		}
	}

	public record Problem(String field, String message, List<Object> arguments) {

		public String sentence(MessageSource messages, Locale locale) {
			return messages.getMessage(this.message, this.arguments.toArray(), locale);
		}
	}

	/** Nothing was stored, because something has to be mended first. */
	public static final class Refused extends RuntimeException {

		private final transient Problems problems;

		Refused(Problems problems) {
			super(problems.found.toString());
			this.problems = problems;
		}

		public Problems problems() {
			return this.problems;
		}
	}
}
