package fi.hetki.rubric;

import fi.hetki.statistics.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's meetings as each pair of eyes saw them, and what they say together, docs/scoring.md section 7. As much of
 * it as may be shown, so that no page can show more.
 *
 * @param lines a source each, oneself first, or a side of it where the sides are looked at apart; what nobody saw is left out
 * @param together null while there is too little besides one's own answers
 * @param question the source that saw it clearly differently from oneself; null where none did
 */
record EyesPicture(List<Line> lines, @Nullable Together together, @Nullable Source question) {

	static final int MOMENTS_FOR_MEAN = 3;

	private static final int OTHERS_FOR_TOGETHER = 3;

	static EyesPicture of(List<Look> looks, EyesTrust trust) {
		Map<Source, Evidence> means = new EnumMap<>(Source.class);
		Stream.of(Source.values()).forEach(source -> mean(looks, source, trust).ifPresent(it -> means.put(source, it)));
		long others = looks.stream().filter(it -> it.source() != Source.SELF).count();
		boolean enough = means.size() >= 2 && others >= OTHERS_FOR_TOGETHER;
		return new EyesPicture(means.entrySet().stream().map(it -> Line.of(it.getKey(), Part.ALL, it.getValue().moments(), it.getValue().mean(), error(it.getValue()))).toList(),
				enough ? Together.of(EyesTrust.together(means.values())) : null, question(means));
	}

	/** Each side by itself, and nothing that would put them together. */
	static EyesPicture apart(List<Look> looks, EyesTrust trust) {
		List<Line> lines = new ArrayList<>();
		for (Source source : Source.values()) {
			Stream.of(Part.CUSTOMER, Part.SELLING).forEach(part -> {
				Collection<Double> moments = moments(looks.stream().filter(it -> it.part() == part).toList(), source);
				if (!moments.isEmpty()) {
					lines.add(Line.of(source, part, moments.size(), mean(moments), trust.errorOfSide(source, moments.size())));
				}
			});
		}
		return new EyesPicture(lines, null, null);
	}

	/** Whether the sides are told apart. */
	public boolean apart() {
		return this.lines.stream().anyMatch(it -> it.part() != Part.ALL);
	}

	private static Optional<Evidence> mean(List<Look> looks, Source source, EyesTrust trust) {
		Collection<Double> moments = moments(looks, source);
		return moments.isEmpty() ? Optional.empty() : Optional.of(trust.evidence(source, moments.size(), mean(moments)));
	}

	/** A moment counts once, however many of a kind saw it. */
	private static Collection<Double> moments(List<Look> looks, Source source) {
		return looks.stream()
			.filter(it -> it.source() == source)
			.collect(Collectors.groupingBy(Look::moment, Collectors.averagingDouble(Look::score)))
			.values();
	}

	private static double mean(Collection<Double> moments) {
		return moments.stream().mapToDouble(it -> it).average().orElseThrow();
	}

	/** Only where the difference is surer than nine times out of ten, and only one question at a time. */
	private static @Nullable Source question(Map<Source, Evidence> means) {
		Evidence own = means.get(Source.SELF);
		return means.keySet()
			.stream()
			.filter(it -> it != Source.SELF && own != null && distance(own, means.get(it)) >= Band.Z)
			.max(Comparator.comparingDouble(it -> distance(own, means.get(it))))
			.orElse(null);
	}

	/** In standard errors; nothing between means of too few moments. */
	private static double distance(Evidence mine, Evidence theirs) {
		boolean shown = Math.min(mine.moments(), theirs.moments()) >= MOMENTS_FOR_MEAN;
		return shown ? Math.abs(mine.mean() - theirs.mean()) / Math.hypot(error(mine), error(theirs)) : 0;
	}

	private static double error(Evidence mean) {
		return mean.sd() / Math.sqrt(mean.moments());
	}

	/** One moment as one rater saw it, or one side of it, 0..100. */
	record Look(Source source, UUID moment, Part part, double score) {

		/** The question to a customer is about the customer's side. */
		static Stream<Look> apart(Assessment seen, Rubric rubric) {
			if (seen.source() == Source.CUSTOMER) {
				return of(seen).map(it -> new Look(it.source, it.moment, Part.CUSTOMER, it.score)).stream();
			}
			return Stream.of(Part.CUSTOMER, Part.SELLING)
				.flatMap(part -> part.score(rubric, seen.answers(), Map.of())
					.stream()
					.mapToObj(it -> new Look(seen.source(), seen.momentId(), part, it)));
		}

		/** Empty without enough answers; the one question to a customer is enough, scored like a customer-oriented item. */
		static Optional<Look> of(Assessment seen) {
			if (seen.source() == Source.CUSTOMER) {
				return seen.answers()
					.stream()
					.filter(Given::answered)
					.findFirst()
					.map(it -> new Look(Source.CUSTOMER, seen.momentId(), Part.ALL, 25.0 * it.value()));
			}
			return seen.score().map(it -> new Look(seen.source(), seen.momentId(), Part.ALL, it.moment()));
		}
	}

	/**
	 * @param number the mean in whole points; null with fewer than three moments, like the band, which is where the mean
	 * of these eyes would lie with many more moments
	 */
	record Line(Source source, Part part, int moments, @Nullable Long number, @Nullable Band band) {

		private static Line of(Source source, Part part, int moments, double mean, double error) {
			return (moments < MOMENTS_FOR_MEAN) ? new Line(source, part, moments, null, null)
					: new Line(source, part, moments, Math.round(Band.cut(mean)), Band.around(mean, Band.Z * error));
		}

		public int needed() {
			return MOMENTS_FOR_MEAN;
		}
	}

	/** Four times out of five the true level lies in the band. */
	record Together(long number, Band band) {

		private static Together of(Evidence.Together all) {
			return new Together(Math.round(Band.cut(all.level())), Band.around(all.level(), Band.Z * Math.sqrt(all.variance())));
		}
	}
}
