package fi.hetki.coaching;

import fi.hetki.coaching.DiaryEntries.Met;
import fi.hetki.rubric.Assessor;
import fi.hetki.rubric.Composite;
import fi.hetki.rubric.Leaning;
import fi.hetki.rubric.SideScore;
import fi.hetki.rubric.SideScores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody was met as a customer, beside how she sees her own meetings: in words, side by side, and without a word
 * on which is better. For her alone.
 */
@Service
class DiaryPicture {

	/** One visit says something about that visit only. */
	static final int ENOUGH = 3;

	private static final Duration WINDOW = Duration.ofDays(180);

	private final DiaryEntries entries;

	private final Sides sides;

	private final SideScores scores;

	private final Assessor assessor;

	private final Composite composite;

	private final Clock clock;

	DiaryPicture(DiaryEntries entries, Sides sides, SideScores scores, Assessor assessor, Composite composite, Clock clock) {
		this.entries = entries;
		this.sides = sides;
		this.scores = scores;
		this.assessor = assessor;
		this.composite = composite;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Line> of(UUID person) {
		List<Met> met = this.entries.metBy(person);
		List<SideScore> own = this.scores.of(person, since());
		Map<String, Leaning> leanings = apart() ? Map.of() : this.assessor.leaningsOf(person);
		double mean = own.stream().mapToDouble(SideScore::score).average().orElse(0);
		return this.sides.all().stream().map(it -> line(it, met, leanings.get(it.key()), mean)).toList();
	}

	/** Then nothing is told of her own meetings that counts both of their sides together. */
	boolean apart() {
		return !this.composite.stands();
	}

	private Instant since() {
		return this.clock.instant().minus(WINDOW);
	}

	/** Her own side leans on all of her answers, as docs/scoring.md section 6 asks of a dimension. */
	private static Line line(Side side, List<Met> met, @Nullable Leaning leaning, double mean) {
		double[] degrees = met.stream().filter(it -> it.dimension().equals(side.key())).mapToDouble(it -> 25.0 * it.degree()).toArray();
		Tone asCustomer = (degrees.length < ENOUGH) ? null : Tone.of(Arrays.stream(degrees).average().orElseThrow());
		Tone inOwn = (leaning != null && leaning.shown()) ? Tone.of(mean + leaning.difference()) : null;
		return new Line(side, asCustomer, Math.max(0, ENOUGH - degrees.length), inOwn);
	}

	/**
	 * @param asCustomer how she was met; null while too few entries are about it
	 * @param missing entries until it can be told
	 * @param inOwn how she sees her own meetings; null while too few answers are about it
	 */
	record Line(Side side, @Nullable Tone asCustomer, int missing, @Nullable Tone inOwn) {
	}
}
