package fi.hetki.leads;

import fi.hetki.people.Settled;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the answer times of the firm are chosen. Deadlines that were set before stay as they are. */
@Service
@Transactional
@EnableConfigurationProperties(LeadTimes.class)
public class TimesDesk {

	private final LeadTimes usual;

	private final TimesChanges changes;

	private final Settled settled;

	private final Clock clock;

	TimesDesk(LeadTimes usual, TimesChanges changes, Settled settled, Clock clock) {
		this.usual = usual;
		this.changes = changes;
		this.settled = settled;
		this.clock = clock;
	}

	/** Those that count now. */
	@Transactional(readOnly = true)
	public LeadTimes times() {
		return this.settled.keep(LeadTimes.class, "now", () -> this.changes.findFirstByOrderByNumberDesc().map(TimesChange::times).orElse(this.usual));
	}

	/** How often they were changed; whoever changes them says what she has seen. */
	@Transactional(readOnly = true)
	public int number() {
		return this.changes.findFirstByOrderByNumberDesc().map(TimesChange::number).orElse(0);
	}

	@Transactional(readOnly = true)
	public List<TimesChange> latest(int most) {
		return this.changes.findAllByOrderByNumberDesc(Limit.of(most));
	}

	/** What each of these changed, by its key; they are in their order, the latest first. */
	Map<UUID, List<Difference>> differences(List<TimesChange> changes) {
		Map<UUID, List<Difference>> all = new HashMap<>();
		for (TimesChange it : changes) {
			LeadTimes before = this.changes.findByNumber(it.number() - 1).map(TimesChange::times).orElse(this.usual);
			all.put(it.id(), Stream.of(TimesField.values())
				.map(field -> new Difference(field, field.shown(before), field.shown(it.times())))
				.filter(line -> !line.before().equals(line.after()))
				.toList());
		}
		return all;
	}

	record Difference(TimesField field, String before, String after) {
	}

	/**
	 * From now on. Saying the same again changes nothing.
	 * @throws OptimisticLockingFailureException where somebody else has changed them meanwhile
	 */
	public void choose(LeadTimes times, int seen, UUID by) {
		Optional<TimesChange> before = this.changes.findFirstByOrderByNumberDesc();
		if (before.map(TimesChange::times).orElse(this.usual).equals(times)) {
			return;
		}
		if (before.map(TimesChange::number).orElse(0) != seen) {
			throw new OptimisticLockingFailureException("Answer times were changed meanwhile");
		}
		this.changes.save(new TimesChange(seen + 1, times, by, this.clock.instant()));
	}
}
