package fi.hetki.capacity;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.CatalogueChanged;
import fi.hetki.catalogue.Offering;
import fi.hetki.leads.Backlog;
import fi.hetki.leads.EntryWritten;
import fi.hetki.leads.LeadEntry;
import fi.hetki.leads.Release;
import fi.hetki.routing.Router;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls the next from the waiting lists as soon as there is room: when a lead ends, when the catalogue has changed, and
 * every minute, since a new week brings a new pace. The oldest goes first.
 */
@Component
class Queue {

	private static final Logger log = LoggerFactory.getLogger(Queue.class);

	private static final Set<LeadEntry.Kind> COUNTED = EnumSet.of(LeadEntry.Kind.HELD, LeadEntry.Kind.ROUTED, LeadEntry.Kind.PULLED,
			LeadEntry.Kind.CLOSED, LeadEntry.Kind.REOPENED, LeadEntry.Kind.UNDONE);

	private final Backlog backlog;

	private final Forecast forecast;

	private final QueueGate gate;

	private final Catalogue catalogue;

	private final Router router;

	private final Release release;

	private final TransactionTemplate transaction;

	private final Executor background;

	private final AtomicBoolean wanted = new AtomicBoolean();

	private CompletableFuture<Void> calling = CompletableFuture.completedFuture(null);

	Queue(Backlog backlog, Forecast forecast, QueueGate gate, Catalogue catalogue, Router router, Release release,
			TransactionTemplate transaction, Executor applicationTaskExecutor) {
		this.backlog = backlog;
		this.forecast = forecast;
		this.gate = gate;
		this.catalogue = catalogue;
		this.router = router;
		this.release = release;
		this.transaction = transaction;
		this.background = applicationTaskExecutor;
	}

	@TransactionalEventListener
	void on(EntryWritten entry) {
		if (entry.isFirst() && entry.kind() == LeadEntry.Kind.ROUTED) {
			this.forecast.oneMore(entry.opened().siteId(), entry.opened().offeringId());
		}
		else if (COUNTED.contains(entry.kind())) {
			this.forecast.forgetOpen();
		}
		if (entry.kind() == LeadEntry.Kind.CLOSED) {
			callSoon();
		}
	}

	@TransactionalEventListener
	void on(CatalogueChanged changed) {
		this.forecast.forgetOpen();
		callSoon();
	}

	/**
	 * In the background: whoever ended a lead waits for no lock, and keeps no connection while another one is needed. One
	 * call at a time, and however many leads end meanwhile, one more after it.
	 */
	private synchronized void callSoon() {
		if (this.wanted.compareAndSet(false, true)) {
			this.calling = this.calling.thenRunAsync(() -> {
				this.wanted.set(false);
				callEverywhere();
			}, this.background);
		}
	}

	/** Comes back once everybody was called for whom there was room. */
	void settled() {
		CompletableFuture<Void> last;
		synchronized (this) {
			last = this.calling;
		}
		last.join();
	}

	/** What cannot be done now is done a minute later; whoever ended a lead has nothing to do with it. */
	void callEverywhere() {
		try {
			List<UUID> services = this.transaction.execute(status -> this.backlog.servicesWithQueues());
			services.forEach(this::call);
		}
		catch (RuntimeException trouble) {
			log.warn("The waiting lists stay as they are for now: {}", trouble.toString());
		}
	}

	/** @return how many were called */
	int call(UUID service) {
		Integer called = this.transaction.execute(status -> {
			// Nobody passes a need on or is called meanwhile, on this node or another: all of that takes these locks first.
			this.router.lockEverywhere();
			Offering offering = this.catalogue.findById(service).orElseThrow();
			long free = (offering.whenFull().waits() && offering.offered()) ? this.gate.free(offering) : Long.MAX_VALUE;
			return (int) this.backlog.waitingFor(service).stream().limit(Math.max(0, free)).filter(this.release::pull).count();
		});
		return called;
	}
}
