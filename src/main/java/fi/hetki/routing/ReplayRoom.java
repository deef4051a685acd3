package fi.hetki.routing;

import fi.hetki.people.Teams;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where replays run, one after the other and beside everybody's work. What was played just now is not played again. */
@Component
public class ReplayRoom {

	public static final List<Integer> DAYS = List.of(30, 90);

	private static final Logger log = LoggerFactory.getLogger(ReplayRoom.class);

	private static final int KEPT = 6;

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final History history;

	private final Rolls rolls;

	private final WorldReader worlds;

	private final Teams teams;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ExecutorService runner = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "replay");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<Key, Run> runs = new LinkedHashMap<>();

	ReplayRoom(History history, Rolls rolls, WorldReader worlds, Teams teams, PlatformTransactionManager transactions, Clock clock) {
		this.history = history;
		this.rolls = rolls;
		this.worlds = worlds;
		this.teams = teams;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.clock = clock;
	}

	private record Key(Rulebook inUse, Rulebook draft, int days) {
	}

	private record Run(Instant begun, Future<Replayed> result) {
	}

	/**
	 * What the draft would have changed in so many days.
	 * @return empty while it is still being played
	 * @throws Failed where it could not be played; the next one to ask begins anew
	 */
	public Optional<Replayed> ask(Rulebook inUse, Rulebook draft, int days, Duration patience) {
		Future<Replayed> result = run(new Key(inUse, draft, days));
		try {
			return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException stillPlaying) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | CancellationException ex) {
			log.warn("A replay of {} days failed", days, ex);
			forget(new Key(inUse, draft, days));
			throw new Failed(ex);
		}
	}

	private synchronized Future<Replayed> run(Key key) {
		Instant now = this.clock.instant();
		this.runs.values().removeIf(it -> it.begun().plus(FRESH).isBefore(now));
		Run known = this.runs.get(key);
		if (known == null) {
			if (this.runs.size() >= KEPT) {
				Key oldest = this.runs.keySet().iterator().next();
				this.runs.remove(oldest).result().cancel(false);
			}
			known = new Run(now, this.runner.submit(() -> play(key)));
			this.runs.put(key, known);
		}
		return known.result();
	}

	private synchronized void forget(Key key) {
		this.runs.remove(key);
	}

	private Replayed play(Key key) {
		Instant start = this.clock.instant();
		Replay replay = prepare(key.days());
		Instant read = this.clock.instant();
		Replayed replayed = Replayed.of(replay, key.inUse(), key.draft());
		log.info("Replayed {} leads in {} ms, after {} ms of reading", replayed.leads(),
				Duration.between(read, this.clock.instant()).toMillis(), Duration.between(start, read).toMillis());
		return replayed;
	}

	/** Everything that the days need, read at once. */
	public Replay prepare(int days) {
		Instant now = this.clock.instant();
		Instant from = now.minus(Duration.ofDays(days));
		return java.util.Objects.requireNonNull(this.transaction.execute(status -> {
			Map<UUID, Replay.Service> services = this.worlds.read()
				.services()
				.values()
				.stream()
				.collect(Collectors.toMap(it -> it.id(), it -> new Replay.Service(it.ownerTeamId(), it.category().en())));
			return new Replay(this.history.since(from), this.rolls.ofAll(LocalDate.ofInstant(from, ZoneOffset.UTC)), services,
					this.teams.everywhere().stream().map(it -> it.id()).collect(Collectors.toSet()), from, now);
		}));
	}

	@PreDestroy
	void close() {
		this.runner.shutdownNow();
	}

	/** The fault is ours and stands in the log; nothing was sent and nothing changed. */
	public static class Failed extends RuntimeException {

		Failed(Exception cause) {
			super(cause);
		}
	}
}
