package fi.hetki.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would have changed.
 * @param leads how many came in that time
 * @param hits of the draft, by the id of the rule; an empty text for what happens otherwise
 * @param changed those that would have gone elsewhere, the first of them
 * @param changes how many those are altogether
 */
public record Replayed(int leads, List<Row> teams, List<Row> people, Load before, Load after, Map<String, Integer> hits,
		List<Change> changed, int changes) {

	static final int SHOWN = 200;

	/** A team or a person, and how many leads it would have got. */
	public record Row(UUID id, int before, int after) {

		public int most() {
			return Math.max(this.before, this.after);
		}
	}

	/**
	 * How the work is spread.
	 * @param most leads that one person got
	 * @param median of those who got any
	 * @param peak the most open leads on one desk at once
	 * @param unrouted how many found nobody and stood in a queue
	 */
	public record Load(int most, int median, int peak, int late, int unrouted, int held) {
	}

	/** @param person null for the queue of the team */
	public record Change(UUID lead, String said, UUID teamBefore, @Nullable UUID personBefore, UUID teamAfter, @Nullable UUID personAfter) {
	}

	static Replayed of(Replay replay, Rulebook inUse, Rulebook draft) {
		Replay.Course before = replay.play(inUse);
		Replay.Course after = inUse.equals(draft) ? before : replay.play(draft);
		Pace pace = replay.pace();
		List<Change> changed = new ArrayList<>();
		int changes = 0;
		for (int i = 0; i < before.ways().size(); i++) {
			Dispatch.Sent was = before.ways().get(i).sent();
			Dispatch.Sent is = after.ways().get(i).sent();
			// Another person of the same team is only another turn; rules are about more than that.
			boolean differs = !was.team().equals(is.team()) || was.outcome() != is.outcome()
					|| (!Objects.equals(was.rule(), is.rule()) && !Objects.equals(was.person(), is.person()));
			if (differs && ++changes <= SHOWN) {
				PastLead lead = before.ways().get(i).lead();
				changed.add(new Change(lead.id(), lead.said(), was.team(), was.person(), is.team(), is.person()));
			}
		}
		return new Replayed(before.ways().size(), rows(before, after, Dispatch.Sent::team), rows(before, after, Dispatch.Sent::person),
				load(before, pace), load(after, pace), after.hits(), changed, changes);
	}

	private static List<Row> rows(Replay.Course before, Replay.Course after, Function<Dispatch.Sent, @Nullable UUID> desk) {
		Map<UUID, Integer> was = count(before, desk);
		Map<UUID, Integer> is = count(after, desk);
		Set<UUID> all = new TreeSet<>(was.keySet());
		all.addAll(is.keySet());
		return all.stream().map(it -> new Row(it, was.getOrDefault(it, 0), is.getOrDefault(it, 0))).toList();
	}

	private static Map<UUID, Integer> count(Replay.Course course, Function<Dispatch.Sent, @Nullable UUID> desk) {
		Map<UUID, Integer> counts = new HashMap<>();
		course.ways().forEach(it -> {
			UUID id = (it.sent().outcome() == RoutingDecision.Outcome.GO) ? desk.apply(it.sent()) : null;
			if (id != null) {
				counts.merge(id, 1, Integer::sum);
			}
		});
		return counts;
	}

	private static Load load(Replay.Course course, Pace pace) {
		List<Integer> counts = count(course, Dispatch.Sent::person).values().stream().sorted().toList();
		int unrouted = 0;
		int held = 0;
		int late = 0;
		for (Replay.Way it : course.ways()) {
			boolean waits = it.sent().outcome() == RoutingDecision.Outcome.HOLD;
			held += waits ? 1 : 0;
			unrouted += (!waits && it.sent().person() == null) ? 1 : 0;
			late += pace.late(it) ? 1 : 0;
		}
		return new Load(counts.isEmpty() ? 0 : counts.get(counts.size() - 1), counts.isEmpty() ? 0 : counts.get(counts.size() / 2),
				course.peaks().values().stream().mapToInt(Integer::intValue).max().orElse(0), late, unrouted, held);
	}
}
