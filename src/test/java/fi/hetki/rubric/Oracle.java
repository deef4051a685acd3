package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A worked example with a known result, published or computed independently; rubric/oracles.json says which. */
record Oracle(JsonNode data, JsonNode expected, Offset<Double> tolerance) {

	private static final JsonNode ALL = JsonMapper.shared()
		.readTree(Oracle.class.getResourceAsStream("/rubric/oracles.json"))
		.get("oracles");

	static List<String> ids() {
		return ALL.valueStream().map(it -> it.get("id").asString()).toList();
	}

	static Oracle of(String id) {
		JsonNode found = ALL.valueStream().filter(it -> it.get("id").asString().equals(id)).findFirst().orElseThrow();
		return new Oracle(found.get("data"), found.get("expected"), Offset.offset(found.get("tolerance").asDouble()));
	}

	double number(String name) {
		return this.expected.get(name).asDouble();
	}

	void check(String name, double value) {
		assertThat(value).as(name).isCloseTo(number(name), this.tolerance);
	}

	void check(String name, List<Double> values) {
		List<Double> numbers = list(this.expected.get(name));
		assertThat(values).as(name).hasSameSizeAs(numbers);
		IntStream.range(0, numbers.size())
			.forEach(it -> assertThat(values.get(it)).as(name).isCloseTo(numbers.get(it), this.tolerance));
	}

	void check(String name, Interval interval) {
		check(name, List.of(interval.low(), interval.high()));
	}

	static List<Double> list(JsonNode array) {
		return array.valueStream().map(JsonNode::asDouble).toList();
	}
}
