package fi.hetki.matching;

import fi.hetki.catalogue.GoldenMoments;
import fi.hetki.catalogue.Rehearsal;
import fi.hetki.moments.Moments;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what the draft of a catalogue would hear in the golden moments and in those of the last month. */
@Component
class DressRehearsal implements Rehearsal {

	private static final Duration LATELY = Duration.ofDays(30);

	/** The newest ones; more would make the page slow and tell no more. */
	private static final int MOST = 2000;

	private static final int SHOWN = 50;

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final Ears ears;

	private final GoldenMoments golden;

	private final Moments moments;

	private final List<MomentReaders> readers;

	private final Clock clock;

	DressRehearsal(Ears ears, GoldenMoments golden, Moments moments, List<MomentReaders> readers, Clock clock) {
		this.ears = ears;
		this.golden = golden;
		this.moments = moments;
		this.readers = readers;
		this.clock = clock;
	}

	@Override
	public String fragment() {
		return "matching/rehearsal :: figures";
	}

	@Override
	public boolean fill(UUID siteId, SignedIn me, Model model) {
		Ear inUse = this.ears.inUse(siteId);
		Ear draft = this.ears.draft(siteId);
		GoldenRun golden = golden(siteId, inUse, draft);
		List<Moments.Said> said = this.moments.saidAt(siteId, this.clock.instant().minus(LATELY), Limit.of(MOST));
		long start = System.nanoTime();
		RecentRun recent = RecentRun.of(said, inUse, draft, () -> System.nanoTime() - start > PATIENCE.toNanos());
		Set<UUID> readable = readable(recent, me);
		List<RecentRun.Change> texts = recent.changes().stream().filter(it -> readable.contains(it.moment().id())).toList();
		model.addAttribute("rehearsed", new Rehearsed(inUse.version(), draft.version(), TriggerIndex.THRESHOLD,
				recent.whole() && said.size() < MOST));
		model.addAttribute("rehearsedGolden", golden);
		model.addAttribute("rehearsedTurns", GoldenAnswer.Turn.values());
		model.addAttribute("rehearsedRecent", recent);
		model.addAttribute("rehearsedTexts", texts.stream().limit(SHOWN).toList());
		model.addAttribute("rehearsedReadable", texts.size());
		return golden.drops();
	}

	@Override
	public boolean drops(UUID siteId) {
		return golden(siteId, this.ears.inUse(siteId), this.ears.draft(siteId)).drops();
	}

	private GoldenRun golden(UUID siteId, Ear inUse, Ear draft) {
		return GoldenRun.of(this.golden.findBySiteIdOrderById(siteId), inUse, draft);
	}

	/** An admin looks after words, not after people: she reads what she would read anyway. */
	private Set<UUID> readable(RecentRun recent, SignedIn me) {
		Set<UUID> changed = recent.changed();
		Set<UUID> readable = new HashSet<>();
		recent.changes()
			.stream()
			.map(RecentRun.Change::moment)
			.filter(it -> it.authorId().equals(me.id()))
			.forEach(it -> readable.add(it.id()));
		this.readers.forEach(it -> readable.addAll(it.readable(changed, me)));
		return readable;
	}

	/**
	 * @param threshold what a service must reach to be suggested
	 * @param whole whether all moments of the time were listened to
	 */
	record Rehearsed(int inUse, int draft, double threshold, boolean whole) {
	}
}
