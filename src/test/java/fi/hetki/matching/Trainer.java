package fi.hetki.matching;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Trains the model from labelled moments, with LIBLINEAR's logistic regression (L2, dual-free solver). */
final class Trainer {

	/** LIBLINEAR's C: the smaller, the less a single moment may say. Found by cross-validation over the written moments. */
	private static final double TOPIC_C = 1;

	private static final double OPEN_C = 0.05;

	/** What a rule or a turn of speech says may weigh more than a single word does: it is scaled up before the fit. */
	private static final double RULE = 0.1;

	private static final double MEANING = 0.5;

	/** From here on a service is heard clearly enough to be learned from where nothing is needed. */
	private static final double CHATTER = 0.2;

	/** The moments written about refusals hold three times as many as come otherwise, so each counts for less. */
	private static final double REFUSED = 0.35;

	/** A name of a stance counts once it stood beside this many services; else it would only remember one moment. */
	private static final int SERVICES = 3;

	private record Example(Map<String, Double> values, boolean positive) {
	}

	/** One moment, listened to once. */
	record Lesson(Corpus.Moment moment, TriggerIndex.Sounds sounds, Map<String, Heard> byKey, Map<String, Set<String>> stances) {

		static Lesson of(Corpus.Moment moment, TriggerIndex index) {
			TriggerIndex.Sounds sounds = index.sounds(moment.text(), moment.language());
			Map<String, Heard> byKey = new LinkedHashMap<>();
			sounds.heard().forEach(it -> byKey.put(index.key(it), it));
			return new Lesson(moment, sounds, byKey, new HashMap<>());
		}

		/** Worked out once, however many folds learn from it. */
		Set<String> stance(String key) {
			return this.stances.computeIfAbsent(key, it -> this.sounds.stance().to(this.byKey.get(it)));
		}
	}

	private Trainer() {
	}

	/** What hurried people write at the least: the name of a service or the first word for it. Both mean that it is needed. */
	static List<Lesson> bare(Map<String, List<Wanted>> catalogues, Map<String, TriggerIndex> indexes) {
		List<Corpus.Moment> bare = new ArrayList<>();
		catalogues.forEach((industry, services) -> services.forEach(it -> Languages.ALL.forEach(language -> {
			String trigger = it.said(language).get(0).phrase();
			Stream.of(it.name().in(language), trigger)
				.forEach(text -> bare.add(new Corpus.Moment(it.key(), industry, language, "literal", text, List.of(it.key()), List.of(), List.of())));
		})));
		return lessons(bare, indexes);
	}

	static List<Lesson> lessons(Collection<Corpus.Moment> moments, Map<String, TriggerIndex> indexes) {
		return moments.stream().map(it -> Lesson.of(it, indexes.get(it.industry()))).toList();
	}

	/**
	 * @param usual moments as they come: both regressions learn from them
	 * @param refusals moments in which many needs are refused or met already: only the stance is learned from them, because
	 * how often something is a need at all must be learned from what people usually write
	 */
	static Model train(List<Lesson> usual, List<Lesson> refusals) {
		return train(usual, refusals, TOPIC_C, OPEN_C);
	}

	static Model train(List<Lesson> usual, List<Lesson> refusals, double topicC, double openC) {
		List<Lesson> lessons = Stream.concat(usual.stream(), refusals.stream()).toList();
		List<Example> topics = new ArrayList<>();
		usual.forEach(it -> topics(it, topics));
		List<Example> stances = new ArrayList<>();
		Map<String, Set<String>> services = new HashMap<>();
		Model.Logistic topic = fit(topics, topicC, 1);
		lessons.forEach(it -> stances(it, topic, stances, services));
		stances.forEach(it -> it.values.keySet().removeIf(name -> services.get(name).size() < SERVICES));
		return new Model("1", topic, fit(stances, openC, REFUSED));
	}

	private static void topics(Lesson lesson, List<Example> examples) {
		lesson.byKey.forEach((key, heard) -> {
			if (!lesson.moment.acceptable().contains(key)) {
				Map<String, Double> values = new HashMap<>();
				double[] signals = lesson.sounds.signals().of(heard);
				for (int i = 0; i < signals.length; i++) {
					values.put(Signals.NAMES.get(i), signals[i]);
				}
				examples.add(new Example(values,
						lesson.moment.services().contains(key) || lesson.moment.declinedOrOwned().contains(key)));
			}
		});
	}

	/** What is heard in a moment without any need is no open need either, however clearly it is heard. */
	private static void stances(Lesson lesson, Model.Logistic topic, List<Example> examples, Map<String, Set<String>> services) {
		Model soFar = new Model("", topic, new Model.Logistic(0, Map.of()));
		lesson.byKey.forEach((key, heard) -> {
			boolean open = lesson.moment.services().contains(key);
			boolean chatter = lesson.moment.services().isEmpty() && !lesson.moment.acceptable().contains(key)
					&& soFar.topic(lesson.sounds.signals().of(heard)) > CHATTER;
			if (open || chatter || lesson.moment.declinedOrOwned().contains(key)) {
				Map<String, Double> values = new HashMap<>();
				lesson.stance(key).forEach(name -> {
					values.put(name, 1.0);
					services.computeIfAbsent(name, it -> new HashSet<>()).add(key);
				});
				examples.add(new Example(values, open));
			}
		});
	}

	/** Numbers are scaled to a spread of one for the fit, so that the penalty treats them alike, and back again. */
	private static Model.Logistic fit(List<Example> examples, double c, double negatives) {
		List<String> names = examples.stream().flatMap(it -> it.values.keySet().stream()).distinct().sorted().toList();
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			numbers.put(names.get(i), i);
		}
		double[] scale = scale(examples, numbers);
		Problem problem = new Problem();
		problem.l = examples.size();
		problem.n = names.size() + 1;
		problem.bias = 1;
		problem.x = examples.stream().map(it -> row(it, numbers, scale)).toArray(Feature[][]::new);
		problem.y = examples.stream().mapToDouble(it -> it.positive ? 1 : -1).toArray();
		Linear.disableDebugOutput();
		Linear.resetRandom();
		Parameter parameter = new Parameter(SolverType.L2R_LR, c, 1e-4);
		parameter.setWeights(new double[] { negatives }, new int[] { -1 });
		de.bwaldvogel.liblinear.Model fitted = Linear.train(problem, parameter);
		double sign = (fitted.getLabels()[0] == 1) ? 1 : -1;
		double[] learned = fitted.getFeatureWeights();
		Map<String, Double> weights = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			double weight = Math.round(1e4 * sign * learned[i] / scale[i]) / 1e4;
			if (weight != 0) {
				weights.put(names.get(i), weight);
			}
		}
		return new Model.Logistic(sign * learned[names.size()], weights);
	}

	private static double[] scale(List<Example> examples, Map<String, Integer> numbers) {
		double[] scale = new double[numbers.size()];
		numbers.forEach((name, number) -> {
			if (name.contains(":")) {
				scale[number] = name.startsWith("rule:") ? RULE : name.matches("[a-z]+:[A-Z>]+") ? MEANING : 1;
			}
			else {
				double mean = examples.stream().mapToDouble(it -> it.values.getOrDefault(name, 0.0)).average().orElse(0);
				double spread = examples.stream().mapToDouble(it -> Math.pow(it.values.getOrDefault(name, 0.0) - mean, 2)).average().orElse(1);
				scale[number] = Math.max(1e-6, Math.sqrt(spread));
			}
		});
		return scale;
	}

	private static Feature[] row(Example example, Map<String, Integer> numbers, double[] scale) {
		Map<Integer, Double> row = new TreeMap<>();
		example.values.forEach((name, value) -> row.put(numbers.get(name), value / scale[numbers.get(name)]));
		row.put(numbers.size(), 1.0);
		return row.entrySet().stream().map(it -> new FeatureNode(it.getKey() + 1, it.getValue())).toArray(Feature[]::new);
	}
}
