package fi.hetki.rubric;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A worked example with a known result, published or computed independently; rubric/oracles.json says which. */
record Oracle(JsonNode data, JsonNode expected, Offset<Double> tolerance) {

	static Oracle of(String id) {
		InputStream json = Oracle.class.getResourceAsStream("/rubric/oracles.json");
		JsonNode found = Stream.of(JsonMapper.shared().readTree(json))
			.flatMap(it -> it.get("oracles").valueStream())
			.filter(it -> it.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
		return new Oracle(found.get("data"), found.get("expected"), Offset.offset(found.get("tolerance").asDouble()));
	}

	double number(String name) {
		return expected.get(name).asDouble();
	}

	List<Double> numbers(String name) {
		return list(expected.get(name));
	}

	static List<Double> list(JsonNode array) {
		return array.valueStream().map(JsonNode::asDouble).toList();
	}
}
