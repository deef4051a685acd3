package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.History.Act;
import fi.hetki.leads.History.Kind;
import fi.hetki.leads.Ledger.Line;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whether everything that the database saw follows from what people were told, in some order of their acts. */
class Checker {

	private static final Set<Kind> MADE = EnumSet.of(Kind.TAKE, Kind.HAND, Kind.NEXT, Kind.MOVE, Kind.CLOSE, Kind.REOPEN, Kind.MERGE,
			Kind.UNDO);

	private static final Map<LeadStage, Set<LeadStage>> LEGAL = new EnumMap<>(Map.of(
			LeadStage.WAITING, EnumSet.of(LeadStage.NEW, LeadStage.CLOSED),
			LeadStage.NEW, EnumSet.complementOf(EnumSet.of(LeadStage.WAITING)),
			LeadStage.TAKEN, EnumSet.complementOf(EnumSet.of(LeadStage.WAITING)),
			LeadStage.CONTACTED, EnumSet.complementOf(EnumSet.of(LeadStage.WAITING)),
			LeadStage.OFFERED, EnumSet.complementOf(EnumSet.of(LeadStage.WAITING)),
			LeadStage.CLOSED, EnumSet.complementOf(EnumSet.of(LeadStage.WAITING))));

	private final List<Act> acts;

	private final Map<UUID, List<Line>> ledger;

	private final UUID scarce;

	/** @param scarce the service of which only so many may be on their way */
	Checker(List<Act> acts, Map<UUID, List<Line>> ledger, UUID scarce) {
		this.acts = acts;
		this.ledger = ledger;
		this.scarce = scarce;
	}

	void check() {
		this.ledger.forEach(this::oneStateAfterTheOther);
		changed().forEach(this::isInTheLedger);
		nobodyChosenWhoWasAway();
		nobodyFullChosen();
		noPlaceGivenTwice();
		nothingLeftWithTheDeparted();
	}

	private Stream<Act> changed() {
		return this.acts.stream().filter(it -> it.done() && MADE.contains(it.kind()));
	}

	/** No state is lost, none is illegal, and somebody was told of each. */
	private void oneStateAfterTheOther(UUID lead, List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			assertThat(lines.get(i).version()).as("versions of %s in %s", lead, lines).isEqualTo(lines.get(0).version() + i);
			if (i > 0) {
				Line before = lines.get(i - 1);
				Line line = lines.get(i);
				assertThat(LEGAL.get(before.stage())).as("after %s", before).contains(line.stage());
				List<Act> why = changed().filter(it -> lead.equals(it.lead()) && it.seen() == before.version()).toList();
				assertThat(why).as("one act leads from %s to %s", before, line).hasSizeLessThanOrEqualTo(1);
				if (why.isEmpty() && before.stage() == LeadStage.WAITING) {
					assertThat(line.stage()).as("whoever waited is called: %s", line).isEqualTo(LeadStage.NEW);
				}
				else if (why.isEmpty() && line.stage() == before.stage() && Objects.equals(line.assigneeId(), before.assigneeId())) {
					assertThat(keptAt(before)).as("another lead went into %s", before).isTrue();
				}
				else if (why.isEmpty()) {
					assertThat(wasLeft(before.assigneeId())).as("somebody left, which explains %s to %s", before, line).isTrue();
					assertThat(line.assigneeId()).isNotEqualTo(before.assigneeId());
				}
				else {
					fits(why.get(0), line);
				}
			}
		}
	}

	/**
	 * Where a lead goes into another one, that may have to be answered sooner from then on, and what went into the first
	 * goes into the second.
	 */
	private boolean keptAt(Line before) {
		return this.acts.stream()
			.filter(Act::done)
			.anyMatch(it -> it.kind() == Kind.UNDO || (it.kind() == Kind.MERGE && (before.stage() == LeadStage.CLOSED
					|| (before.leadId().equals(it.about()) && it.number() == before.version()))));
	}

	private boolean wasLeft(@Nullable UUID person) {
		return this.acts.stream().anyMatch(it -> it.done() && it.kind() == Kind.LEAVE && it.who().equals(person));
	}

	private static void fits(Act act, Line line) {
		switch (act.kind()) {
			case TAKE -> assertThat(line.assigneeId()).as("%s", act).isEqualTo(act.who());
			case HAND -> assertThat(line.assigneeId()).as("%s", act).isEqualTo(act.about());
			case MOVE -> assertThat(line.stage()).as("%s", act).isEqualTo(act.stage());
			case NEXT -> assertThat(line.assigneeId()).as("%s", act).isNotNull();
			case CLOSE, MERGE -> assertThat(line.stage()).as("%s", act).isEqualTo(LeadStage.CLOSED);
			case REOPEN -> assertThat(line.stage()).as("%s", act).isNotEqualTo(LeadStage.CLOSED);
			default -> {
				assertThat(line.assigneeId()).as("%s", act).isEqualTo(act.about());
				assertThat(line.stage()).as("%s", act).isEqualTo(act.stage());
			}
		}
		assertThat(line.stage() == LeadStage.NEW || !line.stage().isWorked() || line.assigneeId() != null)
			.as("whoever works it has it: %s", line)
			.isTrue();
	}

	/** What was acknowledged is there. */
	private void isInTheLedger(Act act) {
		assertThat(this.ledger.get(act.lead())).as("%s", act).anyMatch(it -> it.version() == act.seen() + 1);
	}

	private void nobodyChosenWhoWasAway() {
		chosen().forEach((log, line) -> {
			assertThat(maybe(log, line.assigneeId(), Kind.AWAY, Kind.BACK, false)).as("%s is away: %s", line, log).isTrue();
			assertThat(maybe(log, line.assigneeId(), Kind.LEAVE, Kind.RETURN, false)).as("%s has left: %s", line, log).isTrue();
		});
	}

	/** The desk of whoever gets a lead in turn had room, apart from what people put there themselves. */
	private void nobodyFullChosen() {
		List<Line> all = this.ledger.values().stream().flatMap(Collection::stream).sorted(Comparator.comparingLong(Line::number)).toList();
		chosen().forEach((log, line) -> {
			Map<UUID, Line> now = new HashMap<>();
			all.stream().filter(it -> it.number() <= line.number()).forEach(it -> now.put(it.leadId(), it));
			long open = now.values()
				.stream()
				.filter(it -> it.stage() != LeadStage.CLOSED && Objects.equals(it.assigneeId(), line.assigneeId()))
				.count();
			long put = all.stream()
				.filter(it -> it.number() < line.number() && it.version() > 0 && Objects.equals(it.assigneeId(), line.assigneeId()))
				.map(Line::leadId)
				.distinct()
				.count();
			assertThat(open).as("open with %s after %s", line.assigneeId(), log).isLessThanOrEqualTo(most(log, line.assigneeId()) + put);
		});
	}

	/** Apart from what somebody opened again, nothing came to a desk for which there was no place. */
	private void noPlaceGivenTwice() {
		List<Line> all = this.ledger.values()
			.stream()
			.flatMap(Collection::stream)
			.filter(it -> it.offeringId().equals(this.scarce))
			.sorted(Comparator.comparingLong(Line::number))
			.toList();
		Map<UUID, LeadStage> now = new HashMap<>();
		int again = 0;
		for (Line line : all) {
			LeadStage before = now.put(line.leadId(), line.stage());
			again += (before == LeadStage.CLOSED && line.stage() != LeadStage.CLOSED) ? 1 : 0;
			boolean comes = (before == null || before == LeadStage.WAITING) && line.stage() == LeadStage.NEW;
			long taken = now.values().stream().filter(LeadStage::isWorked).count();
			assertThat(comes && taken > Shop.PLACES + again).as("places at %s in %s", line, all).isFalse();
		}
	}

	/** The leads that somebody got as they were opened, by the act that opened them. */
	private Map<Act, Line> chosen() {
		Map<Act, Line> found = new HashMap<>();
		this.acts.stream().filter(it -> it.kind() == Kind.LOG).forEach(it -> {
			Line first = this.ledger.get(it.lead()).get(0);
			if (first.assigneeId() != null && first.stage() == LeadStage.NEW) {
				found.put(it, first);
			}
		});
		return found;
	}

	private void nothingLeftWithTheDeparted() {
		Act end = new Act(Kind.LOG, null, UUID.randomUUID(), 0, null, null, 0, Long.MAX_VALUE, Long.MAX_VALUE, true);
		this.ledger.values().forEach(lines -> {
			Line last = lines.get(lines.size() - 1);
			if (last.assigneeId() != null && last.stage() != LeadStage.CLOSED) {
				assertThat(maybe(end, last.assigneeId(), Kind.LEAVE, Kind.RETURN, false)).as("%s has left and still has %s", last.assigneeId(), last)
					.isTrue();
			}
		});
	}

	/** Whether somebody may have been (not) away as far as anybody can tell from outside. */
	private boolean maybe(Act at, @Nullable UUID person, Kind on, Kind off, boolean state) {
		return possible(at, person, EnumSet.of(on, off)).anyMatch(it -> ((it == null) ? off : it.kind()) == (state ? on : off));
	}

	private long most(Act at, @Nullable UUID person) {
		return possible(at, person, EnumSet.of(Kind.CAP)).mapToLong(it -> (it == null) ? 40 : it.number()).max().orElseThrow();
	}

	/** The acts of which one was the last before or during this one; null for none. */
	private Stream<@Nullable Act> possible(Act at, @Nullable UUID person, Set<Kind> kinds) {
		List<Act> these = this.acts.stream()
			.filter(it -> it.done() && kinds.contains(it.kind()) && it.who().equals(person) && it.from() < at.to())
			.toList();
		Stream<@Nullable Act> known = these.stream()
			.filter(it -> these.stream().noneMatch(later -> later.from() > it.to() && later.to() < at.from()));
		return these.stream().anyMatch(it -> it.to() < at.from()) ? known : Stream.concat(Stream.<@Nullable Act>of((Act) null), known);
	}
}
