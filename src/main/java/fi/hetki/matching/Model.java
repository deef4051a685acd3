package fi.hetki.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two logistic regressions, trained from labelled moments: one weighs the signals for a service, the other the turns of
 * speech around it. How it was trained stands in docs/matching.md; {@code ./mvnw -Ptrain test} trains it anew.
 */
record Model(String version, Logistic topic, Logistic open) implements Judge {

	/** @param weights by name; what is not named weighs nothing */
	record Logistic(double bias, Map<String, Double> weights) {

		double of(double sum) {
			return 1 / (1 + Math.exp(-(this.bias + sum)));
		}
	}

	private static final double DENIED = 0.2;

	private static final String RESOURCE = "/matching/model.json";

	/** The trained one that travels with the product, or the rules alone where there is none. */
	static Judge shipped() {
		try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
			return (in == null) ? BY_RULE : JsonMapper.shared().readValue(in, Model.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public double topic(double[] signals) {
		double sum = 0;
		for (int i = 0; i < signals.length; i++) {
			sum += signals[i] * this.topic.weights.getOrDefault(Signals.NAMES.get(i), 0.0);
		}
		return this.topic.of(sum);
	}

	/** What a rule hears denied is denied, whatever else is said. */
	@Override
	public double open(Set<String> stance) {
		if (BY_RULE.open(stance) == 0) {
			return DENIED;
		}
		double sum = 0;
		for (String name : stance) {
			sum += this.open.weights.getOrDefault(name, 0.0);
		}
		return this.open.of(sum);
	}
}
