package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the content security policy, the three languages and the modules ask of every template. */
class TemplatesTests {

	private static final String TEMPLATES = "src/main/resources/templates/";

	private static final Set<String> SPOKEN = Set.of("title", "aria-label", "aria-description", "aria-roledescription",
			"aria-valuetext", "placeholder", "alt", "label", "data-confirm");

	/** What replaces the content of its element. */
	private static final List<String> FILLING = List.of("th:text", "th:replace", "th:insert");

	/** Fragments that a module shows to others. */
	private static final Set<String> SHOWN_TO_ALL = Set.of("catalogue/outlook", "catalogue/price", "customers/hits", "leads/parts", "photos/taken", "rubric/panels");

	private static final Pattern EMPTY_ELEMENT = Pattern.compile(
			"<(input|meta|link|br|hr|img|source|wbr|col|area)((?:\\s+[^\\s\"'>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?)*)\\s*/?>");

	@Test
	void everyTextComesFromAMessage() {
		assertThat(inEveryElement((element, found) -> {
			for (TextNode text : element.textNodes()) {
				String bare = text.text().replaceAll("\\[\\[.*?]]", "");
				if (bare.chars().anyMatch(Character::isLetter) && !filled(element)) {
					found.add("text: " + bare.strip());
				}
			}
		})).isEmpty();
	}

	@Test
	void everyAttributeThatIsReadAloudComesFromAMessage() {
		assertThat(inEveryElement((element, found) -> {
			for (Attribute attribute : element.attributes()) {
				if (SPOKEN.contains(attribute.getKey()) && attribute.getValue().chars().anyMatch(Character::isLetter)
						&& !element.hasAttr("th:" + attribute.getKey()) && !filled(element)) {
					found.add(attribute.toString());
				}
			}
		})).isEmpty();
	}

	@Test
	void nothingIsUnescapedOrInline() {
		assertThat(inEveryElement((element, found) -> {
			for (Attribute attribute : element.attributes()) {
				if (attribute.getKey().matches("th:utext|(th:)?style|(th:)?on[a-z]+|(data-)?hx-on.*|(th:)?srcdoc")
						|| attribute.getValue().matches("(?is).*(javascript:|\\bjs:|\\[\\().*")) {
					found.add(attribute.toString());
				}
			}
			boolean script = element.normalName().equals("script") && !element.hasAttr("src") && !element.hasAttr("th:src");
			if (script || element.normalName().equals("style") || element.ownText().contains("[(")) {
				found.add(element.normalName());
			}
		})).isEmpty();
	}

	/** Thymeleaf writes the CSRF token into a form only where it writes the action. */
	@Test
	void everyPostedFormCarriesItsToken() {
		assertThat(inEveryElement((element, found) -> {
			if (element.normalName().equals("form") && element.attr("method").equalsIgnoreCase("post")
					&& !element.hasAttr("th:action")) {
				found.add("form without th:action");
			}
		})).isEmpty();
	}

	@Test
	void aModuleUsesItsOwnFragmentsAndTheSharedOnes() {
		Pattern fragment = Pattern.compile("~\\{\\s*([\\w/\\-]+)\\s*(?:::|})");
		List<String> wrong = new ArrayList<>();
		templates().forEach(file -> {
			String own = file.path().substring(TEMPLATES.length()).replaceFirst("/.*|\\.html", "");
			Matcher found = fragment.matcher(file.text());
			while (found.find()) {
				String template = found.group(1);
				if (!List.of(own, "layout", "fragments").contains(template.replaceFirst("/.*", ""))
						&& !SHOWN_TO_ALL.contains(template)) {
					wrong.add(file.path() + ": " + template);
				}
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void aModuleShowsItsOwnTemplates() {
		List<String> modules = ProjectFiles.under("src/main/java/fi/hetki")
			.map(it -> it.path().replaceFirst("src/main/java/fi/hetki/([^/]+)(/.*)?", "$1"))
			.filter(it -> !it.endsWith(".java"))
			.distinct()
			.toList();
		Pattern view = Pattern.compile("\"(" + String.join("|", modules) + ")/[\\w\\-]+(?: :: [^\"]*)?\"");
		List<String> wrong = new ArrayList<>();
		ProjectFiles.under("src/main/java/fi/hetki").forEach(file -> {
			Matcher found = view.matcher(file.text());
			while (found.find()) {
				if (!file.path().startsWith("src/main/java/fi/hetki/" + found.group(1) + "/")
						&& !SHOWN_TO_ALL.contains(found.group().replaceAll("\"| :: .*", ""))) {
					wrong.add(file.path() + ": " + found.group());
				}
			}
		});
		assertThat(wrong).isEmpty();
	}

	private static boolean filled(Element element) {
		// The page's own th:replace hands its content on to the layout, so it fills nothing.
		for (Element it = element; it != null && !it.normalName().equals("html"); it = it.parent()) {
			if (FILLING.stream().anyMatch(it::hasAttr)) {
				return true;
			}
		}
		// A key on the keyboard has the same name in every language.
		return element.normalName().equals("kbd");
	}

	private static List<String> inEveryElement(BiConsumer<Element, List<String>> look) {
		List<String> all = new ArrayList<>();
		templates().forEach(file -> {
			Document document = Jsoup.parse(EMPTY_ELEMENT.matcher(file.text()).replaceAll("<$1$2/>"), Parser.xmlParser());
			List<String> found = new ArrayList<>();
			document.getAllElements().forEach(it -> look.accept(it, found));
			found.forEach(it -> all.add(file.path() + ": " + it));
		});
		return all;
	}

	private static List<ProjectFiles.Text> templates() {
		return ProjectFiles.under(TEMPLATES).filter(it -> it.name().endsWith(".html")).toList();
	}

}
