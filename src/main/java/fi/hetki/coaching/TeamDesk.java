package fi.hetki.coaching;

import fi.hetki.coaching.EffectStarts.Start;
import fi.hetki.coaching.TeamUnits.Unit;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Composite;
import fi.hetki.rubric.TeamPicture;
import fi.hetki.rubric.TeamPicture.Level;
import fi.hetki.rubric.TeamPictures;
import fi.hetki.statistics.Cells;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who leads people may see of them: the team as one, never anybody in it. */
@Service
@Transactional(readOnly = true)
class TeamDesk {

	private static final int MONTHS = 3;

	private final TeamPictures pictures;

	private final EffectStarts starts;

	private final Composite composite;

	private final Sides sides;

	private final Exercises exercises;

	private final Clock clock;

	TeamDesk(TeamPictures pictures, EffectStarts starts, Composite composite, Sides sides, Exercises exercises, Clock clock) {
		this.pictures = pictures;
		this.starts = starts;
		this.composite = composite;
		this.sides = sides;
		this.exercises = exercises;
		this.clock = clock;
	}

	/** In words and without a number; the sides stand in the order of the rubric, never in that of their levels. */
	public Picture picture(Unit unit, SignedIn me) {
		boolean few = unit.people().size() < Cells.PERSONS;
		if (!this.composite.stands()) {
			return new Picture(few, true, List.of(), List.of());
		}
		TeamPicture picture = this.pictures.latest(unit.id());
		List<TeamPicture> months = unit.people().contains(me.id()) ? months(unit, picture.months()) : List.of();
		List<Line> lines = this.sides.all()
			.stream()
			.filter(it -> picture.dimensions().containsKey(it.key()) && months.stream().allMatch(month -> enoughOthers(month, it.key())))
			.map(it -> Line.of(it, picture.dimensions().get(it.key())))
			.toList();
		return new Picture(few, false, picture.months(), lines);
	}

	private List<TeamPicture> months(Unit unit, List<YearMonth> months) {
		return months.stream().map(it -> this.pictures.of(unit.id(), it, it)).toList();
	}

	/** She may be one of those counted, and could take herself out again. */
	private static boolean enoughOthers(TeamPicture month, String dimension) {
		Level level = month.dimensions().get(dimension);
		return level == null || level.persons() > Cells.PERSONS;
	}

	/**
	 * The exercises that at least five people each began in the last three whole months, so that it does not change on
	 * the day on which somebody begins; a side where there is none is not named.
	 */
	public List<Practised> practised(Unit unit) {
		if (unit.led().size() < Cells.PERSONS) {
			return List.of();
		}
		LocalDate month = this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
		Map<String, Set<UUID>> persons = new HashMap<>();
		for (Start it : this.starts.of(unit.led(), start(month.minusMonths(MONTHS)), start(month))) {
			persons.computeIfAbsent(it.exercise(), none -> new HashSet<>()).add(it.person());
		}
		persons.values().removeIf(it -> it.size() < Cells.PERSONS);
		return this.sides.all()
			.stream()
			.map(it -> new Practised(it, this.exercises.exercises()
				.stream()
				.filter(exercise -> exercise.dimension().equals(it.key()) && persons.containsKey(exercise.key()))
				.toList()))
			.filter(it -> !it.exercises().isEmpty())
			.toList();
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	/** A question for the next meeting, another one every week, whatever the picture says. */
	public Prompt prompt() {
		long week = this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() / 7;
		int count = this.sides.all().size();
		Side side = this.sides.all().get((int) (week % count));
		return new Prompt(side, (int) (week / count % side.prompts().size()));
	}

	/**
	 * @param few fewer people work there than are ever spoken of
	 * @param apart the two sides of meetings are no opposites, so nothing that counts them together is told
	 */
	record Picture(boolean few, boolean apart, List<YearMonth> months, List<Line> lines) {
	}

	/**
	 * @param low and high the ends of the band, 0..100, to draw it
	 * @param from and to the same in words
	 */
	record Line(Side side, long low, long high, Tone from, Tone to) {

		private static Line of(Side side, Level level) {
			double low = level.band().low();
			double high = level.band().high();
			// In steps of five: the drawing shall not be a number in disguise.
			return new Line(side, 5 * Math.round(low / 5), Math.max(5 * Math.round(low / 5) + 5, 5 * Math.round(high / 5)), Tone.of(low), Tone.of(high));
		}

		public long width() {
			return this.high - this.low;
		}
	}

	record Practised(Side side, List<Exercise> exercises) {
	}

	record Prompt(Side side, int index) {
	}
}
