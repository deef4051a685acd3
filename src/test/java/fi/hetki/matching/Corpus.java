package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two catalogues of the demonstration and the labelled moments that belong to them. */
public final class Corpus {

	/** Always in one order, so that the same words make the same numbers. */
	private static final Map<String, Phrase.Kind> FIELDS = new TreeMap<>(Map.of("triggers", Phrase.Kind.TRIGGER, "situations",
			Phrase.Kind.SITUATION, "hints", Phrase.Kind.HINT, "synonyms", Phrase.Kind.SYNONYM, "exclusions", Phrase.Kind.EXCLUSION));

	static final Map<String, List<Wanted>> CATALOGUES = Map.of("workshop", catalogue("workshop"), "accounting",
			catalogue("accounting"));

	public record Moment(String id, String industry, String language, String difficulty, String text, List<String> services,
			List<String> acceptable, List<String> declinedOrOwned) {
	}

	private Corpus() {
	}

	public static List<Moment> moments() {
		return moments("dev");
	}

	public static List<Moment> moments(String set) {
		return read("/corpus/" + set + ".jsonl").lines()
			.filter(line -> !line.isBlank())
			.map(line -> JsonMapper.shared().readTree(line))
			.map(Corpus::moment)
			.toList();
	}

	static Wanted sparse(Wanted service) {
		return new Wanted(service.key(), service.name(), service.description(),
				service.phrases().stream().filter(it -> it.kind() == Phrase.Kind.TRIGGER).toList(), Set.of());
	}

	private static Moment moment(JsonNode node) {
		return new Moment(node.path("id").asString(), node.path("industry").asString(),
				node.path("language").asString(), node.path("difficulty").asString(), node.path("text").asString(),
				strings(node.path("services")), strings(node.path("acceptable")),
				strings(node.path("declined_or_owned")));
	}

	private static List<Wanted> catalogue(String name) {
		List<Wanted> wanted = new ArrayList<>();
		for (JsonNode service : JsonMapper.shared().readTree(read("/catalogue/starter-" + name + ".json")).path("services")) {
			List<Phrase> phrases = new ArrayList<>();
			FIELDS.forEach((field, kind) -> service.path(field).properties().forEach(each -> strings(each.getValue())
				.forEach(said -> phrases.add(new Phrase(each.getKey(), kind, said)))));
			wanted.add(new Wanted(service.path("key").asString(), texts(service.path("name")),
					texts(service.path("description")), phrases, Set.of()));
		}
		return List.copyOf(wanted);
	}

	private static Names texts(JsonNode node) {
		return new Names(node.path("fi").asString(), node.path("sv").asString(), node.path("en").asString());
	}

	private static List<String> strings(JsonNode node) {
		List<String> strings = new ArrayList<>();
		node.forEach(one -> strings.add(one.asString()));
		return strings;
	}

	private static String read(String path) {
		try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(path), path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

}
