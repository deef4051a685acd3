package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import java.math.BigDecimal;
import java.util.Map;

/** How many open leads somebody sees, by view. */
public record Figures(Map<String, Count> counts) {

	/** Further than this nobody counts, and no database has to. */
	static final int MOST = 1000;

	private static final Count NONE = new Count(0, BigDecimal.ZERO);

	public Count of(LeadFilter.View view) {
		return this.counts.getOrDefault(view.name(), NONE);
	}

	public Count of(LeadStage lane) {
		return this.counts.getOrDefault(lane.name(), NONE);
	}

	public Count open() {
		return of(LeadFilter.View.OPEN);
	}

	public Count late() {
		return of(LeadFilter.View.LATE);
	}

	/**
	 * How many there are, up to a thousand.
	 * @param value expected of all of them, in euros; meaningless where there are too many
	 */
	public record Count(long leads, BigDecimal value) {

		public boolean isMany() {
			return this.leads >= MOST;
		}

		/** As it is written: 999+ where there are more. */
		public String shown() {
			return isMany() ? (MOST - 1) + "+" : String.valueOf(this.leads);
		}
	}
}
