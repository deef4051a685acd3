package fi.hetki.leads;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums over the open leads that somebody sees.
 * @param value expected, in euros
 */
public record Figures(long open, long mine, long untaken, long ready, long late, long waiting, BigDecimal value,
		Map<LeadStage, Lane> lanes) {

	static Figures of(List<Object[]> rows) {
		Map<LeadStage, Lane> lanes = new HashMap<>();
		long[] sums = new long[4];
		BigDecimal value = BigDecimal.ZERO;
		for (Object[] row : rows) {
			LeadStage stage = (LeadStage) row[0];
			Lane lane = new Lane(number(row[1]), (BigDecimal) row[2]);
			lanes.put(stage, lane);
			value = value.add(lane.value());
			sums[0] += lane.leads();
			sums[1] += number(row[3]);
			sums[2] += number(row[4]);
			sums[3] += stage.isWorked() ? number(row[5]) : 0;
		}
		return new Figures(sums[0], sums[1], leads(lanes, LeadStage.NEW), sums[2], sums[3],
				leads(lanes, LeadStage.WAITING), value, lanes);
	}

	public Lane lane(LeadStage stage) {
		return this.lanes.getOrDefault(stage, new Lane(0, BigDecimal.ZERO));
	}

	public long of(LeadFilter.View view) {
		return switch (view) {
			case OPEN -> this.open;
			case MINE -> this.mine;
			case UNTAKEN -> this.untaken;
			case READY -> this.ready;
			case LATE -> this.late;
			case WAITING -> this.waiting;
			case CLOSED -> -1;
		};
	}

	private static long leads(Map<LeadStage, Lane> lanes, LeadStage stage) {
		return lanes.containsKey(stage) ? lanes.get(stage).leads() : 0;
	}

	private static long number(Object sum) {
		return ((Number) sum).longValue();
	}

	/**
	 * A stage of the pipeline.
	 * @param value expected, in euros
	 */
	public record Lane(long leads, BigDecimal value) {
	}
}
