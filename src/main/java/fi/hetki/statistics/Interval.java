package fi.hetki.statistics;

/** From where to where something may lie, in the unit of what was measured. */
public record Interval(double low, double high) {

	public boolean holds(double value) {
		return this.low <= value && value <= this.high;
	}
}
