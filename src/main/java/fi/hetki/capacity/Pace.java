package fi.hetki.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many of a service get done in a week; a median of four weeks can lie half-way between two numbers.
 * @param halves twice the number, from 0
 * @param measured whether the last weeks tell it; else it is what the team says it has time for
 */
record Pace(int halves, boolean measured) {

	/** Of fewer than that in four weeks, a median is chance. */
	static final int ENOUGH = 8;

	private static final int DAYS_A_WEEK = 5;

	/** A promise farther off than that many working days is none; it keeps the arithmetic within bounds as well. */
	static final int FARTHEST = 10_000;

	/**
	 * The median of the last whole weeks, but never more than the team says it has time for, since no more is promised.
	 * Where too little got done to tell, what the team says.
	 * @param done how many customers were helped in each of the last four whole weeks; in any order
	 * @param weeklyCapacity how many the team has time for in a week, from 0
	 */
	static Pace of(List<Integer> done, int weeklyCapacity) {
		if (done.stream().mapToInt(Integer::intValue).sum() < ENOUGH) {
			return weekly(weeklyCapacity);
		}
		List<Integer> sorted = done.stream().sorted().toList();
		int halves = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
		return (halves == 0 || halves > 2 * weeklyCapacity) ? weekly(weeklyCapacity) : new Pace(halves, true);
	}

	/** So many a week. */
	static Pace weekly(int number) {
		return new Pace(2 * number, false);
	}

	/**
	 * How many working days pass until the next one is begun, rounded up; a week has five.
	 * @param before how many are to be done first, from 0
	 * @return nothing where none get done
	 */
	OptionalInt workingDays(long before) {
		if (this.halves == 0) {
			return OptionalInt.empty();
		}
		long days = (2 * DAYS_A_WEEK * Math.min(before, Integer.MAX_VALUE) + this.halves - 1) / this.halves;
		return OptionalInt.of((int) Math.min(days, FARTHEST));
	}

	/**
	 * How many may be on their way at once: with one more before her, the next customer would wait longer than allowed.
	 * @param redOver working days, from 1
	 */
	long places(int redOver) {
		return (this.halves == 0) ? 0 : (long) this.halves * redOver / (2 * DAYS_A_WEEK) + 1;
	}

	/** With a half where it is one. */
	BigDecimal perWeek() {
		return BigDecimal.valueOf(5L * this.halves, 1).stripTrailingZeros().setScale(this.halves % 2);
	}
}
