package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.OnPostgres;
import fi.hetki.routing.RoutingDecision;
import fi.hetki.routing.RoutingDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Random histories of people who work the same leads at once: one owner for each lead, no illegal path, nobody absent,
 * departed or full chosen, no turn lost. {@code -Dhistories=10000} runs as many, which takes a quarter of an hour;
 * {@code -Dseed=} begins with that one.
 */
@OnPostgres
class HistoriesTests {

	private static final int HISTORIES = Integer.getInteger("histories", 25);

	private static final int SHOPS = 4;

	@Autowired
	ApplicationContext beans;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Leads leads;

	@Autowired
	RoutingDecisions decisions;

	private Ledger ledger;

	@BeforeEach
	void open() {
		this.ledger = new Ledger(this.database);
		this.ledger.open();
	}

	@AfterEach
	void close() {
		this.ledger.close();
	}

	@Test
	void whateverPeopleDoAtOnceEachLeadHasOneOwnerAndNoTurnIsLost() throws Exception {
		long seed = Long.getLong("seed", System.nanoTime());
		AtomicInteger next = new AtomicInteger();
		List<Callable<Integer>> work = new ArrayList<>();
		for (int i = 0; i < SHOPS; i++) {
			work.add(() -> {
				Shop shop = new Shop(this.beans);
				int acts = 0;
				for (int number = next.getAndIncrement(); number < HISTORIES; number = next.getAndIncrement()) {
					acts += one(shop, seed + number);
				}
				return acts;
			});
		}
		int acts = 0;
		ExecutorService threads = Executors.newFixedThreadPool(SHOPS);
		try {
			for (Future<Integer> it : threads.invokeAll(work)) {
				acts += it.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(acts).isGreaterThan(HISTORIES * 5);
	}

	private int one(Shop shop, long seed) throws InterruptedException {
		History history = new History(shop, seed, this.beans);
		long turns = turns(shop);
		List<History.Act> acts = history.run();
		List<UUID> opened = acts.stream().filter(it -> it.kind() == History.Kind.LOG).map(History.Act::lead).toList();
		Map<UUID, List<Ledger.Line>> lines = this.ledger.of(shop.site());
		lines.keySet().retainAll(opened);
		try {
			assertThat(lines.keySet()).containsExactlyInAnyOrderElementsOf(opened);
			new Checker(acts, lines, shop.scarce()).check();
			assertThat(turns(shop) - turns).as("turns").isEqualTo(turnsTaken(opened));
		}
		catch (AssertionError broken) {
			throw new AssertionError("%s\nHistory %d\n".formatted(broken.getMessage(), seed) + String.join("\n", acts.stream().map(String::valueOf).toList()), broken);
		}
		history.tidy();
		return acts.size();
	}

	private long turnsTaken(List<UUID> opened) {
		List<UUID> matches = this.leads.findAllById(opened).stream().map(Lead::matchId).toList();
		return this.decisions.findByMatchIdInOrderByDecidedAt(matches).stream().filter(HistoriesTests::isTurn).count();
	}

	private static boolean isTurn(RoutingDecision it) {
		return it.reasons().stream().anyMatch(why -> why.key().startsWith("turn."));
	}

	private long turns(Shop shop) {
		Long turns = this.database.queryForObject("select coalesce(max(turn_number), 0) from rota_turn where team_id = ?", Long.class, shop.team());
		return (turns != null) ? turns : 0;
	}
}
