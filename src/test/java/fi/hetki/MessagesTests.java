package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text in three languages, none too many, none missing, all in the product's voice. */
class MessagesTests {

	private static final List<String> LANGUAGES = List.of("", "_fi", "_sv");

	/** Where Spring builds the key by itself. */
	private static final Pattern OF_SPRING = Pattern.compile("typeMismatch\\..+");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	/** File name without ending to its texts. */
	private static final Map<String, Map<String, String>> files = new TreeMap<>();

	private static final List<String> twice = new ArrayList<>();

	static {
		ProjectFiles.under("src/main/resources/messages").forEach(MessagesTests::read);
	}

	private static final Set<String> modules = files.keySet()
		.stream()
		.filter(it -> !it.contains("_"))
		.collect(Collectors.toCollection(TreeSet::new));

	private final MessageUses uses = new MessageUses(modules);

	@Test
	void everyTextExistsInAllThreeLanguages() {
		List<String> missing = new ArrayList<>();
		for (String module : modules) {
			Set<String> all = new TreeSet<>();
			LANGUAGES.forEach(it -> all.addAll(texts(module + it).keySet()));
			LANGUAGES.forEach(it -> all.stream()
				.filter(key -> texts(module + it).getOrDefault(key, "").isBlank())
				.forEach(key -> missing.add(module + it + ": " + key)));
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noKeyStandsTwiceInAFile() {
		assertThat(twice).isEmpty();
	}

	@Test
	void keysBeginWithTheirModule() {
		assertThat(violations((file, key) -> !key.startsWith(module(file) + ".") && !OF_SPRING.matcher(key).matches()))
			.isEmpty();
	}

	@Test
	void everyLanguageSaysTheSameArguments() {
		assertThat(violations((file, key) -> !arguments(texts(file).get(key))
			.equals(arguments(texts(module(file)).getOrDefault(key, ""))))).isEmpty();
	}

	@Test
	void everyTextWithArgumentsCanBeFilledIn() {
		assertThat(violations((file, key) -> {
			String text = texts(file).get(key);
			try {
				return new MessageFormat(text).getFormatsByArgumentIndex().length < arguments(text).size();
			}
			catch (IllegalArgumentException ex) {
				return true;
			}
		})).isEmpty();
	}

	@Test
	void everyTextIsUsed() {
		Set<String> unused = new TreeSet<>();
		modules.forEach(module -> texts(module).keySet()
			.stream()
			.filter(it -> !OF_SPRING.matcher(it).matches() && !this.uses.uses().test(it))
			.forEach(unused::add));
		assertThat(unused).isEmpty();
	}

	@Test
	void everyTextThatIsUsedExists() {
		Set<String> all = modules.stream().flatMap(it -> texts(it).keySet().stream()).collect(Collectors.toSet());
		List<String> missing = new ArrayList<>();
		this.uses.whole().forEach((key, file) -> {
			if (!all.contains(key)) {
				missing.add(key + " in " + file);
			}
		});
		this.uses.built().forEach((built, file) -> {
			if (all.stream().noneMatch(it -> MessageUses.pattern(built).matcher(it).matches())) {
				missing.add(built + " in " + file);
			}
		});
		assertThat(missing).isEmpty();
	}

	@Test
	void noKeyIsBuiltFromItsModuleAlone() {
		assertThat(this.uses.tooWide()).isEmpty();
	}

	/** A straight apostrophe is a command to MessageFormat; straight quotation marks belong to no language. */
	@Test
	void apostrophesAndQuotationMarksAreThoseOfTheLanguage() {
		assertThat(violations((file, key) -> !key.endsWith(".pattern") && texts(file).get(key).matches("(?s).*['\"].*")))
			.isEmpty();
	}

	@Test
	void nothingShouts() {
		assertThat(violations((file, key) -> texts(file).get(key).contains("!"))).isEmpty();
	}

	@Test
	void aLeadIsSomethingThatSomebodyNoticed() {
		Pattern sales = Pattern.compile("(?i)liidi|prospekti|prospect|myyntimahdollisuu");
		assertThat(violations((file, key) -> sales.matcher(texts(file).get(key)).find())).isEmpty();
	}

	private static List<String> violations(BiPredicate<String, String> wrong) {
		return files.entrySet()
			.stream()
			.flatMap(file -> file.getValue()
				.keySet()
				.stream()
				.filter(key -> wrong.test(file.getKey(), key))
				.map(key -> file.getKey() + ": " + key + "=" + file.getValue().get(key)))
			.toList();
	}

	private static Map<String, String> texts(String file) {
		return files.getOrDefault(file, Map.of());
	}

	private static String module(String file) {
		return file.replaceFirst("_.*", "");
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static void read(ProjectFiles.Text file) {
		Map<String, String> texts = new TreeMap<>();
		Properties reader = new Properties() {
			@Override
			public Object put(Object key, Object value) {
				if (texts.put((String) key, (String) value) != null) {
					twice.add(file.name() + ": " + key);
				}
				return value;
			}
		};
		try {
			reader.load(new StringReader(file.text()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		files.put(file.name().replace(".properties", ""), texts);
	}

}
