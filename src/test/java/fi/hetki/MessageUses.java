package fi.hetki;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where Java and the templates name a message: whole ({@code "leads.taken"}), or built from a beginning and what
 * follows it ({@code "leads.stage." + stage}, {@code #{|shell.error.${kind}.title|}}).
 */
final class MessageUses {

	/** Literals that begin like a key and are none. */
	private static final Set<String> NO_KEYS = Set.of();

	/** What stands in for the part that is only known when the program runs. */
	private static final String ANY = "\u0000";

	private final Map<String, String> whole = new TreeMap<>();

	private final Map<String, String> built = new TreeMap<>();

	private final Pattern key;

	MessageUses(Set<String> modules) {
		String module = "(?:" + String.join("|", modules) + ")";
		this.key = Pattern.compile(module + "\\.[\\w.\\-" + ANY + "]*");
		ProjectFiles.under("src/main/java").filter(it -> it.name().endsWith(".java")).forEach(this::readJava);
		ProjectFiles.under("src/main/resources/templates").forEach(this::readTemplate);
	}

	/** Key to the first file that names it. */
	Map<String, String> whole() {
		return this.whole;
	}

	/** Beginnings (and ends) to the first file that builds keys from them; the part in between is an asterisk. */
	Map<String, String> built() {
		return this.built;
	}

	Predicate<String> uses() {
		Set<Pattern> patterns = this.built.keySet().stream().map(MessageUses::pattern).collect(Collectors.toSet());
		return key -> this.whole.containsKey(key) || patterns.stream().anyMatch(it -> it.matcher(key).matches());
	}

	static Pattern pattern(String built) {
		return Pattern.compile(Pattern.quote(built).replace("*", "\\E.+\\Q"));
	}

	private void readJava(ProjectFiles.Text file) {
		literals(file, '"');
	}

	private void readTemplate(ProjectFiles.Text file) {
		literals(file, '\'');
		find(file, "#\\{((?:__\\$\\{[^}]*}__|[\\w.\\-])+)[}(]", it -> it.replaceAll("__\\$\\{[^}]*}__", ANY));
		find(file, "\\|([a-z]+\\.[^|]*)\\|", it -> it.replaceAll("\\$\\{[^}]*}", ANY));
	}

	/** {@code "a.b"}, {@code "{a.b}"}, {@code "a." + x}, {@code "a." + x + ".b"} and {@code "a."}. */
	private void literals(ProjectFiles.Text file, char quote) {
		String part = quote + "\\{?([a-z]+\\.[\\w.\\-]*)}?" + quote;
		String end = "[^" + quote + "?;,]*\\+\\s*" + quote + "([\\w.\\-]+)" + quote;
		Matcher found = Pattern.compile(part + "(\\s*\\+(?:" + end + ")?)?").matcher(file.text());
		while (found.find()) {
			String start = found.group(1);
			boolean open = found.group(2) != null || start.endsWith(".");
			add(file, open ? start + ANY + Objects.requireNonNullElse(found.group(3), "") : start);
		}
	}

	private void find(ProjectFiles.Text file, String regex, UnaryOperator<String> shape) {
		Matcher found = Pattern.compile(regex).matcher(file.text());
		while (found.find()) {
			add(file, shape.apply(found.group(1)));
		}
	}

	private void add(ProjectFiles.Text file, String candidate) {
		if (!this.key.matcher(candidate).matches() || NO_KEYS.contains(candidate)) {
			return;
		}
		if (candidate.contains(ANY)) {
			this.built.putIfAbsent(candidate.replace(ANY, "*"), file.path());
		}
		else {
			this.whole.putIfAbsent(candidate, file.path());
		}
	}

	/** Built keys whose fixed beginning is the module alone, so that they would excuse every key of it. */
	Set<String> tooWide() {
		return this.built.keySet()
			.stream()
			.filter(it -> it.matches("[a-z]+\\.\\*.*"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
