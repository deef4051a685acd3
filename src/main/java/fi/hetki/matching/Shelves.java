package fi.hetki.matching;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.CatalogueChanged;
import fi.hetki.catalogue.Editions;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.shell.HeardElsewhere;
import fi.hetki.shell.Neighbours;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogues as this node listens for them. A request takes the last one that is ready and never waits for a newer
 * one: they are made in the background, at the start, after a publication here, and when another node has published,
 * which it tells ({@link Neighbours}) and the two-second look at the versions in use would find. Only two requests do more than take: the first one of a site
 * that nobody has asked for yet makes its shelf itself, and the one that publishes lingers, {@link #PATIENCE} at most,
 * so that whoever published sees what she did.
 */
@Component
class Shelves {

	private static final Logger log = LoggerFactory.getLogger(Shelves.class);

	private static final String CATALOGUE = "catalogue";

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/** After that what people did with suggestions is looked at again, whether or not the catalogue has changed. */
	private static final Duration LEARNS_AGAIN = Duration.ofHours(1);

	private final Catalogue catalogue;

	private final Editions editions;

	private final Sites sites;

	private final AskOnly askOnly;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Executor background;

	private final Neighbours neighbours;

	private final Map<UUID, Shelf> ready = new ConcurrentHashMap<>();

	Shelves(Catalogue catalogue, Editions editions, Sites sites, AskOnly askOnly, TransactionTemplate transaction, Clock clock,
			Executor applicationTaskExecutor, Neighbours neighbours) {
		this.catalogue = catalogue;
		this.editions = editions;
		this.sites = sites;
		this.askOnly = askOnly;
		this.transaction = transaction;
		this.clock = clock;
		this.background = applicationTaskExecutor;
		this.neighbours = neighbours;
	}

	/** The last one that is ready. Two first requests at once both make it rather than that one waits for the other. */
	Shelf of(UUID site) {
		Shelf shelf = this.ready.get(site);
		if (shelf == null) {
			this.ready.putIfAbsent(site, build(site));
		}
		return this.ready.get(site);
	}

	@TransactionalEventListener
	void on(CatalogueChanged changed) {
		CompletableFuture.runAsync(this::renew, this.background)
			.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.exceptionally(late -> {
				log.info("The changed catalogue of {} takes a little longer: {}", changed.siteId(), late.toString());
				return null;
			})
			.join();
	}

	/** In the transaction that publishes: other nodes hear when it has ended. */
	@EventListener
	void tell(CatalogueChanged changed) {
		this.neighbours.tell(CATALOGUE);
	}

	@EventListener
	void on(HeardElsewhere heard) {
		if (heard.is(CATALOGUE)) {
			this.background.execute(this::look);
		}
	}

	/** Before the node says that it is ready. */
	@EventListener
	void on(ApplicationReadyEvent ready) {
		renew();
	}

	@Scheduled(fixedDelayString = "PT2S")
	void look() {
		try {
			renew();
		}
		catch (RuntimeException trouble) {
			log.warn("The catalogues stay as they are, since the versions in use could not be read: {}", trouble.toString());
		}
	}

	/** Makes anew what another version is in use of, and what has not learned for long. One query where nothing has changed. */
	synchronized void renew() {
		Map<UUID, Integer> inUse = this.editions.inUse()
			.stream()
			.collect(Collectors.toMap(Editions.InUse::siteId, Editions.InUse::number));
		Set<UUID> sites = new HashSet<>(inUse.keySet());
		sites.addAll(this.ready.keySet());
		sites.stream().filter(it -> hasChanged(it, inUse.getOrDefault(it, 0))).forEach(this::rebuild);
		// One at a look: what was learned is in no hurry, and a publication must not wait behind it.
		this.ready.entrySet().stream().filter(it -> isOld(it.getValue())).findFirst().ifPresent(it -> rebuild(it.getKey()));
	}

	private boolean hasChanged(UUID site, int inUse) {
		Shelf shelf = this.ready.get(site);
		return shelf == null || shelf.edition() != inUse;
	}

	private boolean isOld(Shelf shelf) {
		return shelf.builtAt().plus(LEARNS_AGAIN).isBefore(this.clock.instant());
	}

	private void rebuild(UUID site) {
		try {
			this.ready.put(site, build(site));
		}
		catch (RuntimeException trouble) {
			log.error("The catalogue of {} could not be made ready; the last one stays in use", site, trouble);
		}
	}

	/** The version is read before what it says: if somebody publishes in between, the next look makes it anew. */
	private Shelf build(UUID site) {
		return this.transaction.execute(status -> {
			int edition = this.editions.inUse(site);
			ZoneId zone = this.sites.findById(site).map(Site::zone).orElse(ZoneOffset.UTC);
			return Shelf.of(edition, this.clock.instant(), zone, this.catalogue.offeredAt(site), this.askOnly.of(site),
					this.ready.get(site));
		});
	}
}
