package fi.hetki.leads;

import fi.hetki.Booth;
import fi.hetki.people.Absence;
import fi.hetki.people.Absences;
import fi.hetki.people.People;
import fi.hetki.people.Personnel;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** A few people do at random what people do with leads, all at once, and write down what they were told. */
class History {

	enum Kind {

		LOG, TAKE, HAND, NEXT, MOVE, CLOSE, REOPEN, MERGE, NOTE, UNDO, AWAY, BACK, CAP, LEAVE, RETURN

	}

	/**
	 * What somebody did.
	 * @param from and {@code to} the order in which acts began and were answered
	 * @param seen the version of the lead that she looked at
	 * @param about to whom it was handed, who went away, or which lead it went into
	 */
	record Act(Kind kind, @Nullable UUID lead, UUID who, int seen, @Nullable UUID about, @Nullable LeadStage stage, int number, long from,
			long to, boolean done) {
	}

	private static final List<Kind> USUAL = List.of(Kind.LOG, Kind.LOG, Kind.TAKE, Kind.TAKE, Kind.HAND, Kind.NEXT, Kind.MOVE, Kind.MOVE, Kind.CLOSE,
			Kind.CLOSE, Kind.REOPEN, Kind.MERGE, Kind.MERGE, Kind.NOTE, Kind.UNDO, Kind.AWAY, Kind.BACK, Kind.CAP, Kind.LEAVE, Kind.RETURN);

	private static final int THREADS = 3;

	private static final int ACTS = 5;

	private final Shop shop;

	private final long seed;

	private final LeadDesk desk;

	private final Transfer transfer;

	private final LeadMerge merge;

	private final UndoBook undoBook;

	private final Leads leads;

	private final People people;

	private final Absences absences;

	private final Personnel personnel;

	private final TransactionTemplate transaction;

	private final AtomicLong order = new AtomicLong();

	private final List<UUID> known = new CopyOnWriteArrayList<>();

	private final Queue<Act> acts = new ConcurrentLinkedQueue<>();

	private final Queue<Taken> takable = new ConcurrentLinkedQueue<>();

	private record Taken(SignedIn by, UUID key, LeadUndo.Step step) {
	}

	History(Shop shop, long seed, ApplicationContext beans) {
		this.shop = shop;
		this.seed = seed;
		this.desk = beans.getBean(LeadDesk.class);
		this.transfer = beans.getBean(Transfer.class);
		this.merge = beans.getBean(LeadMerge.class);
		this.undoBook = beans.getBean(UndoBook.class);
		this.leads = beans.getBean(Leads.class);
		this.people = beans.getBean(People.class);
		this.absences = beans.getBean(Absences.class);
		this.transaction = beans.getBean(TransactionTemplate.class);
		this.personnel = beans.getBean(Personnel.class);
	}

	/** @return what was done, in the order in which it was answered */
	List<Act> run() throws InterruptedException {
		Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
		for (int lead = 0; lead < 3; lead++) {
			opened(this.shop.manager(), lead > 0);
		}
		List<Thread> threads = IntStream.range(0, THREADS).mapToObj(it -> new Thread(() -> {
			Random random = new Random(this.seed * 31 + it);
			try {
				for (int act = 0; act < ACTS; act++) {
					perform(USUAL.get(random.nextInt(USUAL.size())), random);
				}
			}
			catch (Throwable ex) {
				broken.add(ex);
			}
		})).toList();
		threads.forEach(Thread::start);
		for (Thread it : threads) {
			it.join();
		}
		if (!broken.isEmpty()) {
			throw new AssertionError("History " + this.seed + " of " + this.acts, broken.peek());
		}
		return new ArrayList<>(this.acts);
	}

	/** Everybody is back, and no lead is left on a desk: the next history begins where this one did. */
	void tidy() {
		this.transaction.executeWithoutResult(status -> {
			this.shop.takers().forEach(it -> {
				this.absences.deleteAll(absencesOf(it));
				var person = this.people.findById(it.id()).orElseThrow();
				person.returns();
				person.worksIn(this.shop.team(), true, 40);
			});
		});
		while (this.known.stream().anyMatch(this::isLeft)) {
			// Whoever is next on the waiting list is called meanwhile.
			this.known.stream().filter(this::isLeft).forEach(it -> told(() -> this.desk
				.close(it, this.shop.manager(), new CloseLead(Outcome.WON, "1", null, null), null).isPresent()));
		}
	}

	private boolean isLeft(UUID lead) {
		return this.leads.findById(lead).orElseThrow().isOpen();
	}

	private List<Absence> absencesOf(SignedIn person) {
		return this.absences.findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(person.id(), today());
	}

	private void perform(Kind kind, Random random) {
		SignedIn me = this.shop.anybody(random);
		SignedIn other = this.shop.takers().get(random.nextInt(3));
		switch (kind) {
			case LOG -> opened(me, random.nextInt(3) > 0);
			case AWAY -> about(kind, other, 0, () -> this.absences.save(new Absence(other.id(), today(), today())));
			case BACK -> about(kind, other, 0, () -> this.absences.deleteAll(absencesOf(other)));
			case CAP -> {
				int cap = 1 + random.nextInt(3);
				about(kind, other, cap, () -> this.people.findById(other.id()).orElseThrow().worksIn(this.shop.team(), true, cap));
			}
			case LEAVE -> about(kind, other, 0, () -> this.personnel.depart(other.id()));
			case RETURN -> about(kind, other, 0, () -> this.people.findById(other.id()).orElseThrow().returns());
			case UNDO -> takeBack();
			case MERGE -> merge(me, random);
			default -> this.leads.findById(this.known.get(random.nextInt(this.known.size()))).ifPresent(it -> work(kind, it, me, other, random));
		}
	}

	private void opened(SignedIn me, boolean scarce) {
		long from = this.order.incrementAndGet();
		UUID lead = this.leads.findByMomentIdOrderById(this.shop.moment("Asiakas " + this.seed, scarce)).get(0).id();
		this.acts.add(new Act(Kind.LOG, lead, me.id(), -1, null, LeadStage.NEW, 0, from, this.order.incrementAndGet(), true));
		this.known.add(lead);
	}

	private void work(Kind kind, Lead lead, SignedIn me, SignedIn other, Random random) {
		int seen = lead.version();
		LeadStage stage = LeadStage.WORKED.get(random.nextInt(LeadStage.WORKED.size()));
		Thread.yield();
		long from = this.order.incrementAndGet();
		boolean done = told(() -> switch (kind) {
			case TAKE -> this.desk.take(lead.id(), me, seen).map(it -> remembered(me, it)).isPresent();
			case HAND -> this.desk.handOver(lead.id(), me, other.id(), seen).map(it -> remembered(me, it)).isPresent();
			case NEXT -> this.transfer.reassign(lead.id(), me, seen).map(it -> remembered(me, it)).isPresent();
			case MOVE -> this.desk.moveTo(lead.id(), me, stage, seen).map(it -> remembered(me, it)).isPresent();
			case CLOSE -> this.desk.close(lead.id(), me, new CloseLead(Outcome.HELPED, null, "without_sale", "Autoin, en myynyt."), seen)
				.map(it -> remembered(me, it)).isPresent();
			case REOPEN -> this.desk.reopen(lead.id(), me, "Asiakas soitti", seen);
			default -> {
				this.desk.note(lead.id(), me, "Muistettavaa " + from);
				yield true;
			}
		});
		this.acts.add(new Act(kind, lead.id(), me.id(), seen, (kind == Kind.HAND) ? other.id() : null, stage, 0, from,
				this.order.incrementAndGet(), done));
	}

	private void merge(SignedIn me, Random random) {
		Lead kept = this.leads.findById(this.known.get(random.nextInt(this.known.size()))).orElseThrow();
		Lead gone = this.leads.findById(this.known.get(random.nextInt(this.known.size()))).orElseThrow();
		Thread.yield();
		long from = this.order.incrementAndGet();
		boolean done = told(() -> !this.merge
			.merge(kept.id(), new MergeLeads(gone.id(), kept.version(), gone.version(), "told_twice", "Sama asia."), me)
			.isEmpty());
		this.acts.add(new Act(Kind.MERGE, gone.id(), me.id(), gone.version(), kept.id(), LeadStage.CLOSED, kept.version(), from,
				this.order.incrementAndGet(), done));
	}

	private Optional<LeadUndo.Step> remembered(SignedIn me, LeadUndo.Step step) {
		UUID key = this.undoBook.offer(me, List.of(Optional.of(step)));
		this.takable.add(new Taken(me, key, step));
		return Optional.of(step);
	}

	private void takeBack() {
		Taken last = this.takable.poll();
		if (last != null) {
			long from = this.order.incrementAndGet();
			boolean done = told(() -> this.undoBook.takeBack(last.key(), last.by()).done() == 1);
			this.acts.add(new Act(Kind.UNDO, last.step().leadId(), last.by().id(), last.step().version(), last.step().assigneeId(),
					last.step().stage(), 0, from, this.order.incrementAndGet(), done));
		}
	}

	private void about(Kind kind, SignedIn whom, int number, Runnable what) {
		long from = this.order.incrementAndGet();
		boolean done = told(() -> {
			this.transaction.executeWithoutResult(status -> what.run());
			return true;
		});
		this.acts.add(new Act(kind, null, whom.id(), -1, whom.id(), null, number, from, this.order.incrementAndGet(), done));
	}

	/** What a person is told instead, that a colleague was faster among it; anything else breaks the history. */
	private static boolean told(BooleanSupplier act) {
		try {
			return act.getAsBoolean();
		}
		catch (LeadDesk.ChangedMeanwhile | ConcurrencyFailureException | Lead.AlreadyClosed | NotHere | Problems.Refused told) {
			return false;
		}
	}

	private static LocalDate today() {
		return LocalDate.now(Booth.ZONE);
	}
}
