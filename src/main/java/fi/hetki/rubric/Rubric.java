package fi.hetki.rubric;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions about one meeting and the ways to answer them, in three languages.
 *
 * @param instruction how to answer about oneself
 * @param privacy who sees one's own answers
 */
record Rubric(int version, List<Option> options, Option notApplicable, Option skip, Texts instruction, Texts privacy,
		List<Dimension> dimensions, List<Item> items) {

	/** The first version, read anew at each call: keep it. */
	static Rubric v1() {
		return read("/rubric/rubric-v1.json");
	}

	/** The words of an answer: "0" to "4", "NA" or "SKIP". */
	Texts label(String code) {
		return Stream.concat(options.stream(), Stream.of(notApplicable, skip))
			.filter(it -> it.code().equals(code))
			.findFirst()
			.map(Option::label)
			.orElseThrow(() -> new IllegalArgumentException("No answer " + code));
	}

	/** The same scale and dimensions with other sentences. */
	Rubric asking(int version, List<Item> items) {
		return new Rubric(version, options, notApplicable, skip, instruction, privacy, dimensions, items);
	}

	public boolean has(String key) {
		return find(key).isPresent();
	}

	public List<Item> itemsOf(Dimension dimension) {
		return items.stream().filter(it -> it.dimension().equals(dimension.key())).toList();
	}

	/** The reasons for a lead to wait, each once. */
	List<String> rules() {
		return items.stream().flatMap(it -> Stream.ofNullable(it.gate())).map(Threshold::rule).distinct().toList();
	}

	/** Whether this is one of the answers that can be given to one of the items. */
	boolean offers(String key, String code) {
		return has(key) && Stream.concat(options.stream(), Stream.of(notApplicable, skip))
			.anyMatch(it -> it.code().equals(code));
	}

	/** @throws IllegalArgumentException when this version has no such item */
	public Item item(String key) {
		return find(key).orElseThrow(() -> new IllegalArgumentException("No item " + key + " in rubric " + version));
	}

	private Optional<Item> find(String key) {
		return items.stream().filter(it -> it.key().equals(key)).findFirst();
	}

	private static Rubric read(String resource) {
		JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
		InputStream json = Objects.requireNonNull(Rubric.class.getResourceAsStream(resource), resource);
		return mapper.readValue(json, File.class).rubric();
	}

	/** The layout of the file, which nests more deeply than anybody here needs. */
	private record File(int version, Response response, Instructions instructions, List<Dimension> dimensions,
			List<Item> items) {

		Rubric rubric() {
			return new Rubric(version, response.options, response.notApplicable, response.skip, instructions.self,
					instructions.privacySelf, dimensions, items);
		}
	}

	private record Response(List<Option> options, Option notApplicable, Option skip) {
	}

	private record Instructions(Texts self, Texts privacySelf) {
	}
}
