package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.inbox.LeadInbox;
import fi.hetki.inbox.LeadRow;
import fi.hetki.moments.Permission;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Years from now, so that nobody else looks at these leads; open from eight to four, Monday to Friday. */
abstract class ClockStoryTests {

	private static final String MONDAY = "2031-03-10T10:00";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Leads leads;

	@Autowired
	LeadEntries entries;

	@Autowired
	LeadDesk desk;

	@Autowired
	CustomersTurn turn;

	@Autowired
	LeadInbox inbox;

	@Autowired
	LeadWatch watch;

	@Autowired
	UndoBook undo;

	@Autowired
	TimesDesk times;

	@Autowired
	Reception reception;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private String polishing;

	private final List<UUID> workers = new ArrayList<>();

	private UUID lead;

	@BeforeEach
	void polishing() {
		this.booth = Booth.open(this.beans);
		this.polishing = this.catalogue.findById(this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", null)).id()).orElseThrow().key();
		worker("Anna");
		worker("Berta");
		at(MONDAY, () -> this.lead = newLead());
	}

	@Test
	void itIsWarnedOnceLateOnceAndPassedOnOnceToTheNextAndThenToTheManager() {
		UUID first = Objects.requireNonNull(lead().assigneeId());
		int version = lead().version();
		assertThat(lead().dueAt()).isEqualTo(time("2031-03-13T10:00"));
		at("2031-03-12T11:59", this::look);
		assertThat(said()).isEmpty();
		at("2031-03-12T12:00", this::look);
		at("2031-03-12T15:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.WARNED);
		at("2031-03-13T10:00", this::look);
		at("2031-03-17T07:59", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.WARNED, LeadEntry.Kind.LATE);
		assertThat(lead().version()).as("time that passes is no colleague who was faster").isEqualTo(version);
		at("2031-03-17T08:00", () -> atOnce(this::look, this::look, this::look));
		assertThat(said()).containsExactly(LeadEntry.Kind.WARNED, LeadEntry.Kind.LATE, LeadEntry.Kind.ESCALATED);
		UUID second = Objects.requireNonNull(lead().assigneeId());
		assertThat(second).isNotEqualTo(first);
		assertThat(trail().get(trail().size() - 1).about()).isEqualTo(second);
		assertThat(this.inbox.silent(this.booth.sari(), 10)).extracting(LeadRow::id).containsExactly(this.lead);
		at("2031-03-21T16:00", this::look);
		at("2031-04-21T16:00", this::look);
		assertThat(said()).endsWith(LeadEntry.Kind.ESCALATED, LeadEntry.Kind.ESCALATED).hasSize(4);
		assertThat(trail().get(trail().size() - 1).about()).as("the second goes to the manager alone").isNull();
		assertThat(lead().assigneeId()).isEqualTo(second);
		at("2031-04-22T09:00", () -> this.desk.take(this.lead, sari(), lead().version()));
		assertThat(this.inbox.silent(sari(), 10)).isEmpty();
	}

	/** As where a node is put right after it had been wrong, or two nodes go by different clocks. */
	@Test
	void aClockThatJumpsADayForthAndBackSaysNothingTwice() {
		at("2031-03-13T10:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.LATE);
		at("2031-03-12T10:00", this::look);
		at("2031-03-12T12:00", this::look);
		at("2031-03-13T10:05", () -> atOnce(this::look, this::look));
		at("2031-03-13T10:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.LATE);
	}

	@Test
	void aNoteBeginsANewSilenceAndAViewDoesNot() {
		at("2031-03-13T10:00", this::look);
		at("2031-03-14T15:00", () -> this.desk.note(this.lead, sari(), "Soitin, linja oli varattu."));
		at("2031-03-17T08:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.LATE);
		at("2031-03-17T15:30", () -> this.inbox.one(sari(), this.lead));
		at("2031-03-18T08:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.LATE, LeadEntry.Kind.ESCALATED);
	}

	@Test
	void whereNobodyElseIsThereItStaysAndTheManagerKnows() {
		UUID mine = Objects.requireNonNull(lead().assigneeId());
		worker("Cilla");
		LocalDate away = LocalDate.parse("2031-03-17");
		this.workers.stream().filter(it -> !it.equals(mine)).forEach(it -> this.reception.away(it, away, away.plusDays(9)));
		at("2031-03-13T10:00", this::look);
		at("2031-03-17T08:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.LATE, LeadEntry.Kind.ESCALATED);
		assertThat(lead().assigneeId()).isEqualTo(mine);
		assertThat(this.inbox.silent(sari(), 10)).hasSize(1);
	}

	@Test
	void aDeadlineThatMovesStartsAnewAndTheFirstAnswerIsKept() {
		at("2031-03-12T12:00", this::look);
		at("2031-03-12T12:10", () -> this.desk.moveTo(this.lead, sari(), LeadStage.CONTACTED, lead().version()));
		assertThat(lead().firstAnswer()).as("six, eight and four hours").isEqualTo(Duration.ofMinutes(18 * 60 + 10));
		assertThat(lead().dueAt()).isEqualTo(time("2031-03-19T16:00"));
		at("2031-03-19T15:59", this::look);
		at("2031-03-19T16:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.WARNED, LeadEntry.Kind.WARNED, LeadEntry.Kind.LATE);
		at("2031-03-25T07:59", this::look);
		assertThat(said()).as("three open days after a missed step").hasSize(3);
		at("2031-03-25T08:00", this::look);
		assertThat(said()).hasSize(4);
	}

	@Test
	void whileTheCustomerThinksNoTimeRunsAndAllOfItIsLeft() {
		at("2031-03-12T10:00", () -> {
			this.turn.begin(this.lead, sari(), LocalDate.parse("2031-03-17"), "Kysyy puolisolta.", lead().version());
			assertThat(this.turn.begin(this.lead, sari(), LocalDate.parse("2031-03-17"), "Kysyy puolisolta.", 0)).isEmpty();
		});
		assertThat(lead().dueAt()).as("eight hours from Monday evening").isEqualTo(time("2031-03-18T16:00"));
		assertThat(this.inbox.list(sari(), LeadFilter.of(LeadFilter.View.PAUSED), 5)).extracting(LeadRow::id).containsExactly(this.lead);
		at("2031-03-17T15:59", this::look);
		at("2031-03-17T16:00", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.PAUSED, LeadEntry.Kind.RESUMED);
		assertThat(lead().pausedUntil()).isNull();
		assertThat(this.inbox.list(sari(), LeadFilter.of(LeadFilter.View.PAUSED), 5)).isEmpty();
		at("2031-03-18T16:00", this::look);
		assertThat(said()).endsWith(LeadEntry.Kind.LATE);
	}

	@Test
	void theCustomerAnswersSoonerAndItCanBeTakenBack() {
		at("2031-03-12T10:00", () -> this.turn.begin(this.lead, sari(), LocalDate.parse("2031-03-28"), null, lead().version()));
		Lead paused = lead();
		assertThatThrownBy(() -> this.turn.end(this.lead, sari(), paused.version() - 1)).isInstanceOf(LeadDesk.ChangedMeanwhile.class);
		at("2031-03-13T09:00", () -> {
			UUID key = Objects.requireNonNull(this.undo.offer(sari(), List.of(this.turn.end(this.lead, sari(), paused.version()))));
			assertThat(lead().dueAt()).isEqualTo(time("2031-03-14T09:00"));
			this.undo.takeBack(key, sari());
		});
		assertThat(lead().countdown()).isEqualTo(paused.countdown());
		assertThat(lead().dueAt()).isEqualTo(paused.dueAt());
		at("2031-03-14T09:00", () -> this.desk.moveTo(this.lead, sari(), LeadStage.CONTACTED, lead().version()));
		assertThat(said()).containsExactly(LeadEntry.Kind.PAUSED, LeadEntry.Kind.RESUMED, LeadEntry.Kind.RESUMED);
		assertThat(lead().pausedUntil()).isNull();
	}

	@Test
	void whatIsTakenBackIsNotWarnedOfTwice() {
		List<UUID> keys = new ArrayList<>();
		at("2031-03-12T11:59:55", () -> keys.add(this.undo.offer(sari(), List.of(this.desk.take(this.lead, sari(), lead().version())))));
		at("2031-03-12T12:00", this::look);
		at("2031-03-12T12:00:02", () -> this.undo.takeBack(keys.get(0), sari()));
		at("2031-03-12T12:01", this::look);
		assertThat(said()).containsExactly(LeadEntry.Kind.WARNED);
		assertThat(lead().stage()).isEqualTo(LeadStage.NEW);
	}

	@Test
	void otherTimesCountForWhatComesFromNowOn() {
		LeadTimes before = this.times.times();
		LeadTimes quick = new LeadTimes(before.ready(), before.comparing(), Duration.ofHours(3), 1, 2, 50, Duration.ZERO, 1, 1, 3, 10, 2, 5);
		int seen = this.times.number();
		this.times.choose(quick, seen, this.booth.maija());
		try {
			this.times.choose(quick, seen, this.booth.maija());
			assertThatThrownBy(() -> this.times.choose(before, seen, this.booth.maija())).isInstanceOf(OptimisticLockingFailureException.class);
			assertThat(this.times.latest(1)).extracting(TimesChange::changedBy).containsExactly(this.booth.maija());
			assertThat(lead().dueAt()).isEqualTo(time("2031-03-13T10:00"));
			at(MONDAY, () -> this.lead = newLead());
			assertThat(lead().dueAt()).isEqualTo(time("2031-03-10T13:00"));
			assertThat(lead().countdown().soonAt()).isEqualTo(time("2031-03-10T11:30"));
			at(MONDAY, () -> this.desk.moveTo(this.lead, sari(), LeadStage.OFFERED, lead().version()));
			assertThat(lead().dueAt()).isEqualTo(time("2031-03-12T16:00"));
		}
		finally {
			this.times.choose(before, this.times.number(), this.booth.maija());
		}
	}

	@Test
	void whatIsDueIsReadPageByPage() {
		at(MONDAY, () -> {
			newLead();
			newLead();
		});
		List<UUID> met = new ArrayList<>();
		at("2031-03-13T10:00", () -> {
			for (List<LeadWatch.Due> page = this.watch.due(LeadWatch.Due.FIRST, 2); !page.isEmpty(); page = this.watch.due(page.get(page.size() - 1), 2)) {
				page.forEach(it -> met.add(it.id()));
			}
		});
		assertThat(met).doesNotHaveDuplicates().contains(this.lead).hasSizeGreaterThan(2);
	}

	private void worker(String name) {
		this.workers.add(this.reception.welcome(new Newcomer(name, "Testi", name.toLowerCase() + UUID.randomUUID(), null, null, Role.FRONTLINE,
				"desk", this.booth.site(), sari().teamId(), "fi", true, 50, Set.of(), Set.of())).id());
	}

	private UUID newLead() {
		return this.leads.findByMomentIdOrderById(this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, this.polishing).id()).get(0).id();
	}

	private SignedIn sari() {
		return this.booth.sari();
	}

	private Lead lead() {
		return this.leads.findById(this.lead).orElseThrow();
	}

	private void look() {
		this.watch.one(this.lead);
	}

	private List<LeadEntry> trail() {
		return this.entries.findByLeadIdOrderByAtTimeAscIdAsc(this.lead);
	}

	/** What the clock has to do with. */
	private List<LeadEntry.Kind> said() {
		return trail().stream()
			.map(LeadEntry::kind)
			.filter(Set.of(LeadEntry.Kind.WARNED, LeadEntry.Kind.LATE, LeadEntry.Kind.ESCALATED, LeadEntry.Kind.PAUSED, LeadEntry.Kind.RESUMED)::contains)
			.toList();
	}

	private void at(String local, Runnable work) {
		this.clock.at(time(local), work);
	}

	private static Instant time(String local) {
		return LocalDateTime.parse(local).atZone(Booth.ZONE).toInstant();
	}

	/** As several nodes would: each on a thread of its own, at the time of this one. */
	private void atOnce(Runnable... nodes) {
		Instant now = this.clock.instant();
		ExecutorService threads = Executors.newFixedThreadPool(nodes.length);
		try {
			List<Callable<Object>> calls = new ArrayList<>();
			for (Runnable node : nodes) {
				calls.add(Executors.callable(() -> this.clock.at(now, node)));
			}
			for (Future<Object> done : threads.invokeAll(calls)) {
				done.get();
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}
}

@OnH2
class ClockStoryOnH2Tests extends ClockStoryTests {

}

@OnPostgres
class ClockStoryOnPostgresTests extends ClockStoryTests {

}
