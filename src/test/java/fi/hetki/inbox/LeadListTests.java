package fi.hetki.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.customers.CustomerChanged;
import fi.hetki.customers.Customers;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

abstract class LeadListTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Leads leads;

	@Autowired
	LeadInbox inbox;

	@Autowired
	LeadBoard board;

	@Autowired
	LeadBulk bulk;

	@Autowired
	LeadDesk desk;

	@Autowired
	ViewShelf shelf;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Customers customers;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	private Booth booth;

	private SignedIn sari;

	private String cheap;

	private String dear;

	@BeforeEach
	void twoServices() {
		this.booth = Booth.open(this.beans);
		this.sari = this.booth.sari();
		this.cheap = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).key();
		this.dear = this.booth.offer(this.booth.service("Peräkärryn vuokra", "muuttokuorma pihalla", new BigDecimal("300"))).key();
	}

	@Test
	void aLeadIsFoundByTheBeginningOfWhatIsKnownOfItsCustomer() {
		UUID lead = lead("lommokas helmiäismaali", "Åsa Näytenen", this.cheap);
		UUID other = lead("muuttokuorma pihalla", "Aino Koekas", this.dear);
		assertThat(found("nayt")).containsExactly(lead);
		assertThat(found("ÅSA LOMMO")).containsExactly(lead);
		assertThat(found("perakarr")).containsExactly(other);
		assertThat(found("aino lommokas")).isEmpty();

		Lead stored = this.leads.findById(lead).orElseThrow();
		this.transaction.executeWithoutResult(status -> {
			this.customers.findById(stored.customerId()).orElseThrow().reachedBy("+358 40 765 4321", "asa@malli.example");
			this.events.publishEvent(new CustomerChanged(stored.customerId()));
		});
		assertThat(found("040 765")).containsExactly(lead);
		assertThat(found("+358407")).containsExactly(lead);
		assertThat(found("asa@malli.example")).containsExactly(lead);
	}

	@Test
	void pagesFollowOneAnotherInEveryOrder() {
		for (int i = 0; i < 5; i++) {
			lead("lommokas helmiäismaali", "Asiakas " + (char) ('e' - i), this.cheap);
			lead("muuttokuorma pihalla", "Örjan " + i, this.dear);
		}
		for (LeadOrder order : LeadOrder.CHOSEN) {
			LeadFilter filter = LeadFilter.of(LeadFilter.View.OPEN).sortedBy(order);
			List<LeadRow> all = this.inbox.list(this.sari, filter, 100);
			List<LeadRow> paged = new ArrayList<>();
			List<LeadRow> page = this.inbox.list(this.sari, filter, 3);
			while (!page.isEmpty()) {
				paged.addAll(page);
				page = this.inbox.list(this.sari, filter.after(page.get(page.size() - 1)), 3);
			}
			assertThat(paged).as(order.name()).hasSize(10).isEqualTo(all);
		}
		assertThat(this.inbox.list(this.sari, LeadFilter.of(LeadFilter.View.OPEN).sortedBy(LeadOrder.VALUE), 5))
			.allMatch(it -> it.worth().intValue() == 300);
		assertThat(this.inbox.list(this.sari, LeadFilter.of(LeadFilter.View.OPEN).sortedBy(LeadOrder.CUSTOMER), 1))
			.extracting(LeadRow::customer)
			.containsExactly("Asiakas a");
	}

	@Test
	void everyViewAnswersHoweverItIsNarrowedAndSorted() {
		UUID id = lead("lommokas helmiäismaali", "Aino Koekas", this.cheap);
		Lead lead = this.leads.findById(id).orElseThrow();
		for (LeadFilter.View view : LeadFilter.View.values()) {
			for (LeadOrder order : LeadOrder.CHOSEN) {
				for (String words : new String[] { null, "lommok", "aino koe" }) {
					LeadFilter all = new LeadFilter(view, words, lead.siteId(), lead.offeringId(), lead.noticedBy(), null, null, null, null,
							new BigDecimal("50"), new BigDecimal("150"), order, null, null, null, null);
					List<UUID> expected = List.of(LeadFilter.View.OPEN, LeadFilter.View.UNTAKEN).contains(view) ? List.of(id) : List.of();
					assertThat(this.inbox.list(this.sari, all, 5)).as(view + " " + order + " " + words).extracting(LeadRow::id).isEqualTo(expected);
				}
			}
		}
		for (Horizon due : Horizon.CHOSEN) {
			LeadFilter then = new LeadFilter(null, null, null, null, null, null, LeadStage.NEW, null, due, null, null, null, null, null, null, null);
			Horizon of = Horizon.group(this.inbox.list(this.sari, LeadFilter.of(LeadFilter.View.OPEN), 5), this.inbox.now(), this.sari.zone())
				.keySet()
				.iterator()
				.next();
			assertThat(this.inbox.list(this.sari, then, 5)).as(due.name()).hasSize((due == of) ? 1 : 0);
		}
	}

	@Test
	void severalAtOnceTellOfEachAndAgainChangesNothing() {
		UUID free = lead("lommokas helmiäismaali", "Aino Koekas", this.cheap);
		UUID changed = lead("muuttokuorma pihalla", "Outi Koekas", this.dear);
		UUID closed = lead("muuttokuorma pihalla", "Olli Koekas", this.dear);
		List<String> chosen = List.of(free + "~" + version(free), changed + "~" + version(changed), closed + "~" + version(closed),
				UUID.randomUUID() + "~0", "nonsense");
		SignedIn boss = as(this.sari.id());
		this.desk.moveTo(changed, boss, LeadStage.CONTACTED, version(changed));
		this.desk.close(closed, this.sari, new CloseLead(Outcome.WON, "1", null, null), version(closed));
		BulkAct offer = new BulkAct(BulkAct.Kind.MOVE, null, LeadStage.OFFERED, null, null, null, true);
		assertThat(this.bulk.run(boss, offer, chosen).results()).extracting(LeadBulk.Result::how)
			.containsExactly(LeadBulk.How.DONE, LeadBulk.How.FASTER, LeadBulk.How.FASTER, LeadBulk.How.NOT_YOURS, LeadBulk.How.NOT_YOURS);
		int version = version(free);
		assertThat(this.bulk.run(boss, offer, chosen).results().get(0).how()).isEqualTo(LeadBulk.How.SAME);
		assertThat(version(free)).isEqualTo(version);
	}

	@Test
	void aColumnOfTheBoardGoesOnWhereItsPageEnds() {
		for (int i = 0; i < 22; i++) {
			lead("lommokas helmiäismaali", "Asiakas " + i, this.cheap);
		}
		LeadFilter filter = LeadFilter.of(LeadFilter.View.OPEN);
		LeadBoard.Lane first = this.board.lanes(this.sari, filter).get(0);
		assertThat(first.rows()).hasSize(20);
		assertThat(first.count().leads()).isEqualTo(22);
		LeadBoard.Lane next = this.board.lanes(this.sari, filter.after(LeadStage.NEW, first.rows().get(19))).get(0);
		assertThat(next.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
		assertThat(next.more()).isNull();
	}

	@Test
	void wordsAreFoundInEachColumnInItsOrderAndGoOnInTheirs() {
		for (int i = 0; i < 22; i++) {
			lead("lommokas helmiäismaali", "Lautturi " + i, this.cheap);
			lead("muuttokuorma pihalla", "Örjan " + i, this.dear);
		}
		UUID taken = lead("lommokas helmiäismaali", "Lautturi 77", this.cheap);
		SignedIn boss = as(this.sari.id());
		this.desk.moveTo(taken, boss, LeadStage.TAKEN, version(taken));
		for (LeadOrder order : LeadOrder.CHOSEN) {
			LeadFilter filter = LeadFilter.of(null, "lautturi", null, null, null, null).sortedBy(order);
			List<LeadBoard.Lane> lanes = this.board.lanes(boss, filter);
			List<LeadRow> first = lanes.get(0).rows();
			assertThat(lanes.get(1).rows()).extracting(LeadRow::id).containsExactly(taken);
			List<LeadBoard.Lane> after = this.board.lanes(boss, filter.after(LeadStage.NEW, first.get(19)));
			assertThat(after.get(1).rows()).extracting(LeadRow::id).containsExactly(taken);
			assertThat(Stream.concat(first.stream(), after.get(0).rows().stream())).as(order.name())
				.isEqualTo(this.inbox.list(boss, filter.inLane(LeadStage.NEW), 100));
		}
		LeadFilter one = LeadFilter.of(null, "lautturi 77", null, null, null, null).inLane(LeadStage.NEW);
		assertThat(this.board.lanes(boss, one)).allSatisfy(it -> assertThat(it.rows()).isEmpty());
	}

	@Test
	void aViewIsKeptChangedAndSeenByTheTeam() {
		LeadFilter dearOnes = LeadFilter.of(LeadFilter.View.READY).sortedBy(LeadOrder.VALUE);
		LeadView view = this.shelf.keep(this.sari, " Arvokkaat ", dearOnes, true, true);
		assertThat(this.shelf.of(this.sari)).filteredOn(it -> it.equals(view)).singleElement().satisfies(it -> {
			assertThat(it.at("/leads/board")).startsWith("/leads/board?view=ready&sort=VALUE&saved=");
			assertThat(it.isPinnedBy(this.sari.id())).isTrue();
		});
		assertThat(this.shelf.keep(this.sari, "arvokkaat", dearOnes, true, false).id()).as("the same name is the same view").isEqualTo(view.id());
		assertThatThrownBy(() -> this.shelf.keep(this.sari, " ", dearOnes, false, false)).isInstanceOf(Problems.Refused.class);
		this.shelf.drop(view.id(), this.sari);
		assertThat(this.shelf.of(this.sari)).doesNotContain(view);
	}

	@Test
	void ofFiftyWhoTakeOneLeadOneWins() throws Exception {
		UUID id = lead("lommokas helmiäismaali", "Aino Koekas", this.cheap);
		List<String> chosen = List.of(id + "~" + version(id));
		List<SignedIn> takers = this.people.everybody().stream().filter(Person::worksHere).limit(50).map(it -> as(it.id())).toList();
		List<Callable<LeadBulk.How>> all = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			SignedIn taker = takers.get(i % takers.size());
			all.add(() -> this.bulk.run(taker, new BulkAct(BulkAct.Kind.TAKE, null, null, null, null, null, false), chosen)
				.results()
				.get(0)
				.how());
		}
		ExecutorService threads = Executors.newFixedThreadPool(16);
		List<LeadBulk.How> how = new ArrayList<>();
		for (Future<LeadBulk.How> it : threads.invokeAll(all)) {
			how.add(it.get());
		}
		threads.shutdown();
		assertThat(how).containsOnlyOnce(LeadBulk.How.DONE);
		assertThat(how).isSubsetOf(LeadBulk.How.DONE, LeadBulk.How.FASTER, LeadBulk.How.SAME);
		assertThat(this.leads.findById(id).orElseThrow().stage()).isEqualTo(LeadStage.TAKEN);
	}

	/** Whoever takes a lead takes it to her own team; here everybody sees it there. */
	private Set<UUID> everywhere() {
		return Stream.concat(Stream.of(this.booth.site()), this.people.everybody().stream().map(Person::siteId)).collect(Collectors.toSet());
	}

	private SignedIn as(UUID person) {
		SignedIn it = this.sari;
		return new SignedIn(person, "x", null, "X", "Y", it.role(), it.job(), it.siteId(), it.teamId(), "", it.industry(), it.zone(),
				"fi", null, true, true, everywhere(), it.managedTeams());
	}

	private UUID lead(String words, String customer, String service) {
		Moment moment = this.booth.log(words, customer, Permission.GIVEN, service);
		return this.leads.findByMomentIdOrderById(moment.id()).get(0).id();
	}

	private List<UUID> found(String query) {
		return this.inbox.list(this.sari, LeadFilter.of(null, query, null, null, null, null), 10).stream().map(LeadRow::id).toList();
	}

	private int version(UUID lead) {
		return this.leads.findById(lead).orElseThrow().version();
	}
}

@OnH2
class LeadListOnH2Tests extends LeadListTests {

}

@OnPostgres
class LeadListOnPostgresTests extends LeadListTests {

}
