package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
 * The line breaks where other sentences were answered: what was asked before and after is not quite the same.
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
		int version = own.stream().filter(it -> !it.at().isAfter(end)).reduce((before, last) -> last).orElseThrow().rubricVersion();
		return new Point(end, Math.round(Band.cut(estimate.level())), estimate.band().orElseThrow(), version);
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
		return pieces().stream()
			.map(piece -> path(piece.stream().map(it -> x(it) + " " + y(this.points.get(it).level()))) + (piece.size() == 1 ? "h0" : ""))
			.collect(Collectors.joining());
	}

	/** The band around it: along its upper edge and back along the lower one. */
	public String band() {
		return pieces().stream()
			.map(piece -> path(Stream.concat(piece.stream().map(it -> x(it) + " " + y(this.points.get(it).band().to())),
					piece.stream().sorted(Comparator.reverseOrder()).map(it -> x(it) + " " + y(this.points.get(it).band().from()))))
					+ "Z")
			.collect(Collectors.joining());
	}

	/** The first point with other sentences than the one before it, as often as that happened. */
	public List<Point> breaks() {
		return pieces().stream().skip(1).map(it -> this.points.get(it.get(0))).toList();
	}

	/** The places of the points that belong together. */
	private List<List<Integer>> pieces() {
		List<List<Integer>> pieces = new ArrayList<>();
		for (int i = 0; i < this.points.size(); i++) {
			if (i == 0 || this.points.get(i).rubricVersion() != this.points.get(i - 1).rubricVersion()) {
				pieces.add(new ArrayList<>());
			}
			pieces.get(pieces.size() - 1).add(i);
		}
		return pieces;
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

	/**
	 * @param level 0..100, rounded
	 * @param rubricVersion whose sentences were answered last by then
	 */
	record Point(Instant at, long level, Band band, int rubricVersion) {
	}
}
