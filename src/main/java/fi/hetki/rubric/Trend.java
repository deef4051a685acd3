package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's level week by week, with its band. Every point looks back over a whole window and leans on the firm as it
 * is today, so the line moves slowly: a single good or bad week is not a trend.
 *
 * @param points oldest first, evenly a week apart, the last one now
 */
record Trend(List<Point> points) {

	private static final int WEEKS = 12;

	private static final int LEFT = 30;

	private static final int RIGHT = 322;

	private static final int TOP = 18;

	private static final int BOTTOM = 102;

	/** Back to the last week in which there were too few moments for a band. */
	static Trend of(Firm firm, List<Seen> own, Instant now) {
		List<Point> newestFirst = IntStream.range(0, WEEKS)
			.mapToObj(week -> point(firm, own, now.minus(Duration.ofDays(7L * week))))
			.takeWhile(Objects::nonNull)
			.toList();
		int last = newestFirst.size() - 1;
		return new Trend(IntStream.rangeClosed(0, last).mapToObj(it -> newestFirst.get(last - it)).toList());
	}

	private static @Nullable Point point(Firm firm, List<Seen> own, Instant end) {
		List<Double> scores = Seen.scores(own, end);
		if (scores.size() < Estimate.MOMENTS_FOR_BAND) {
			return null;
		}
		Estimate estimate = firm.estimate(scores);
		return new Point(end, Math.round(Band.cut(estimate.level())), estimate.band().orElseThrow());
	}

	/** A line needs two points. */
	public boolean drawn() {
		return this.points.size() > 1;
	}

	public Point first() {
		return this.points.get(0);
	}

	public Point last() {
		return this.points.get(this.points.size() - 1);
	}

	/** The line as an SVG path on 326 by 132. */
	public String line() {
		return path(IntStream.range(0, this.points.size()).mapToObj(it -> x(it) + " " + y(this.points.get(it).level())));
	}

	/** The band around it: along its upper edge and back along the lower one. */
	public String band() {
		int last = this.points.size() - 1;
		return path(Stream.concat(
				IntStream.rangeClosed(0, last).mapToObj(it -> x(it) + " " + y(this.points.get(it).band().to())),
				IntStream.rangeClosed(0, last)
					.map(it -> last - it)
					.mapToObj(it -> x(it) + " " + y(this.points.get(it).band().from()))))
				+ "Z";
	}

	/** Where a level from 0 to 100 stands on the drawing. */
	public long y(long level) {
		return BOTTOM - Math.round((BOTTOM - TOP) * level / 100.0);
	}

	private long x(int index) {
		return LEFT + Math.round((RIGHT - LEFT) * (double) index / (this.points.size() - 1));
	}

	private static String path(Stream<String> corners) {
		return corners.collect(Collectors.joining(" ", "M", ""));
	}

	/** @param level 0..100, rounded */
	record Point(Instant at, long level, Band band) {
	}
}
