package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** A lead finds another person, another desk, or the other lead that is the same need. */
abstract class LeadTransferStoryTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Reception reception;

	@Autowired
	Leads leads;

	@Autowired
	LeadEntries entries;

	@Autowired
	LeadDesk desk;

	@Autowired
	Transfer transfer;

	@Autowired
	LeadMerge merge;

	@Autowired
	NoteDesk notes;

	@Autowired
	LeadFiles files;

	@Autowired
	LeadAttachments attachments;

	@Autowired
	UndoBook undo;

	@Autowired
	Promises promises;

	@Autowired
	Fates fates;

	@Autowired
	JdbcClient database;

	private Booth booth;

	private SignedIn sari;

	private String polishing;

	private UUID moving;

	@BeforeEach
	void twoServices() {
		this.booth = Booth.open(this.beans);
		this.sari = this.booth.sari();
		this.polishing = this.catalogue.findById(this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).id()).orElseThrow().key();
		this.moving = this.booth.offer(this.booth.service("Muutto", "muuttokuorma pihalla", new BigDecimal("900"))).id();
	}

	@Test
	void theNextInTurnGetsItAndWhatIsDueStaysDue() {
		Person one = taker("Aino");
		Person other = taker("Ville");
		Lead lead = lead(null);
		assertThat(lead.assigneeId()).isIn(one.id(), other.id());
		Optional<LeadUndo.Step> before = this.transfer.reassign(lead.id(), this.sari, lead.version());
		this.transfer.reassign(lead.id(), this.sari, lead.version());
		Lead now = now(lead);
		assertThat(now.assigneeId()).as("said twice, passed on once").isIn(one.id(), other.id()).isNotEqualTo(lead.assigneeId());
		assertThat(now.dueAt()).isEqualTo(lead.dueAt());
		assertThat(kinds(lead)).containsOnlyOnce(LeadEntry.Kind.REASSIGNED);
		this.undo.takeBack(this.undo.offer(this.sari, List.of(before)), this.sari);
		assertThat(now(lead).assigneeId()).isEqualTo(lead.assigneeId());
	}

	@Test
	void whereNobodyElseCanTakeItNothingChanges() {
		Lead lead = lead(null);
		assertThatThrownBy(() -> this.transfer.reassign(lead.id(), this.sari, lead.version())).isInstanceOf(Problems.Refused.class);
		assertThat(now(lead).version()).isEqualTo(lead.version());
	}

	@Test
	void anotherServiceHasItsOwnPriceAndTheFirstSuggestionLearnsNothingOfIt() {
		Lead lead = lead(null);
		SignedIn boss = boss();
		this.desk.moveTo(lead.id(), boss, LeadStage.CONTACTED, lead.version());
		Lead met = now(lead);
		Reroute other = new Reroute(this.moving, null, "Tarvitseekin muuton.");
		this.transfer.reroute(lead.id(), boss, other, met.version());
		this.transfer.reroute(lead.id(), boss, other, met.version());
		Lead now = now(lead);
		assertThat(now.offered().name().fi()).isEqualTo("Muutto");
		assertThat(now.expectedValue()).isEqualByComparingTo("900");
		assertThat(now.stage()).isEqualTo(LeadStage.NEW);
		assertThat(now.contactedAt()).as("the new desk answers anew").isNull();
		assertThat(kinds(lead)).containsOnlyOnce(LeadEntry.Kind.REROUTED);
		assertThat(this.promises.findByLeadId(lead.id()).orElseThrow().isTold()).as("what was told stays told").isTrue();
		this.desk.close(lead.id(), boss, new CloseLead(Outcome.WON, "900", null, "Kiitos."), now.version());
		assertThat(turnedOut(lead)).isEmpty();
		assertThatThrownBy(() -> this.transfer.reroute(lead.id(), boss, new Reroute(null, UUID.randomUUID(), "Takaisin."), now(lead).version()))
			.isInstanceOf(NotHere.class);
	}

	@Test
	void toATeamWhoseLeadsSheDoesNotSeeAndBackWithinTheSeconds() {
		UUID away = Booth.open(this.beans).sari().teamId();
		Lead lead = lead(null);
		assertThatThrownBy(() -> this.transfer.reroute(lead.id(), this.sari, new Reroute(null, lead.teamId(), "Sinne."), lead.version()))
			.isInstanceOf(Problems.Refused.class);
		Transfer.Gone gone = this.transfer.reroute(lead.id(), this.sari, new Reroute(null, away, "Kirjanpidon asia."), lead.version());
		assertThat(gone.stillSeen()).isFalse();
		assertThat(now(lead).teamId()).isEqualTo(away);
		assertThat(this.transfer.reroute(lead.id(), this.sari, new Reroute(null, away, "Kirjanpidon asia."), lead.version()).before())
			.as("pressed twice").isNull();
		assertThatThrownBy(() -> this.desk.note(lead.id(), this.sari, "x")).isInstanceOf(NotHere.class);
		this.undo.takeBack(this.undo.offer(this.sari, List.of(Optional.ofNullable(gone.before()))), this.sari);
		assertThat(now(lead).teamId()).isEqualTo(lead.teamId());
	}

	@Test
	void whoeverNoticedTheOneThatGoesReadsWhatBecomesOfTheOneThatStays() {
		Lead kept = lead("Aino Koekas");
		Lead gone = lead("Aino Koekas");
		this.desk.addTask(gone.id(), this.sari, "Soita iltapäivällä", null);
		int version = now(gone).version();
		MergeLeads form = new MergeLeads(gone.id(), kept.version(), version, "told_twice", "Sama asia kuin eilen.");
		List<Optional<LeadUndo.Step>> before = this.merge.merge(kept.id(), form, this.sari);
		assertThat(this.merge.merge(kept.id(), form, this.sari)).as("said twice").isEmpty();
		assertThat(now(gone).mergedInto()).isEqualTo(kept.id());
		assertThat(turnedOut(gone)).isEmpty();
		assertThat(this.promises.findByLeadId(gone.id()).orElseThrow().isTold()).isTrue();
		assertThat(this.promises.findByLeadId(kept.id()).orElseThrow().isTold()).isTrue();
		assertThat(fate(gone).word()).isEqualTo("MERGED");
		assertThat(fate(gone).won()).isFalse();
		this.desk.finishTask(kept.id(), task(gone), this.sari, true);
		this.desk.close(kept.id(), this.sari, new CloseLead(Outcome.HELPED, null, "without_sale", "Neuvoin, ja asia hoitui."), now(kept).version());
		assertThat(fate(gone).won()).as("the same need was met").isTrue();
		assertThat(fate(gone).mergedInto().closure().sentence()).isEqualTo("Neuvoin, ja asia hoitui.");
		assertThat(this.undo.takeBack(this.undo.offer(this.sari, before), this.sari).done()).isEqualTo(1);
		assertThat(now(gone).isOpen()).isTrue();
		assertThat(now(gone).mergedInto()).isNull();
	}

	@Test
	void whatWasMergedGoesAlongAndIsPartedByItself() {
		Lead first = lead("Aino Koekas");
		Lead second = lead("Aino Koekas");
		Lead third = lead("Aino Koekas");
		merge(second, first);
		merge(third, second);
		assertThat(now(first).mergedInto()).isEqualTo(third.id());
		this.desk.reopen(first.id(), this.sari, "Olikin eri asia.", now(first).version());
		assertThat(now(first).stage().isWorked()).isTrue();
		assertThat(now(first).mergedInto()).isNull();
		assertThat(now(second).mergedInto()).isEqualTo(third.id());
		assertThat(kinds(third)).contains(LeadEntry.Kind.JOINED, LeadEntry.Kind.PARTED);
	}

	@Test
	void whatIsAttachedToTheOneThatGoesIsReadOnTheOneThatStays() throws IOException {
		Lead kept = lead("Aino Koekas");
		Lead gone = lead("Aino Koekas");
		this.notes.write(Entry.newId(), gone.id(), this.sari, null, List.of(), this.files.take(new MockMultipartFile("file", "auto.txt", null, "Punainen.".getBytes())));
		merge(kept, gone);
		LeadAttachment attached = this.attachments.findByLeadIdInOrderByAddedAtAscIdAsc(List.of(gone.id())).get(0);
		try (InputStream content = this.files.open(kept.id(), attached.id(), this.sari).content()) {
			assertThat(content).hasContent("Punainen.");
		}
		this.notes.detach(kept.id(), attached.id(), this.sari);
		assertThat(this.attachments.existsById(attached.id())).isFalse();
		assertThat(kinds(gone)).contains(LeadEntry.Kind.DETACHED);
	}

	@Test
	void leadsThatAreNotOneNeedStayTwo() {
		Lead one = lead("Aino Koekas");
		Lead other = lead("Outi Koekas");
		Lead closed = lead("Aino Koekas");
		this.desk.close(closed.id(), this.sari, new CloseLead(Outcome.WON, "1", null, null), closed.version());
		for (Lead it : List.of(one, other, now(closed), lead(null))) {
			assertThatThrownBy(() -> merge(one, it)).isInstanceOf(Problems.Refused.class);
		}
		Lead twin = lead("Aino Koekas");
		SignedIn boss = boss();
		this.desk.take(twin.id(), boss, twin.version());
		assertThatThrownBy(() -> this.merge.merge(one.id(), new MergeLeads(twin.id(), one.version(), twin.version(), "told_twice", "x"), boss))
			.isInstanceOf(LeadDesk.ChangedMeanwhile.class);
	}

	@Test
	void ofTwoWhoMergeTheOtherWayRoundAtOnceOneWins() throws Exception {
		Lead one = lead("Aino Koekas");
		Lead other = lead("Aino Koekas");
		CyclicBarrier together = new CyclicBarrier(2);
		List<Callable<Boolean>> both = new ArrayList<>();
		for (List<Lead> pair : List.of(List.of(one, other), List.of(other, one))) {
			both.add(() -> {
				together.await();
				try {
					merge(pair.get(0), pair.get(1));
					return true;
				}
				catch (Problems.Refused | LeadDesk.ChangedMeanwhile | OptimisticLockingFailureException told) {
					return false;
				}
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(2);
		List<Boolean> won = new ArrayList<>();
		for (Future<Boolean> it : threads.invokeAll(both)) {
			won.add(it.get());
		}
		threads.shutdown();
		assertThat(won).containsExactlyInAnyOrder(true, false);
		assertThat(List.of(now(one).isOpen(), now(other).isOpen())).containsExactlyInAnyOrder(true, false);
	}

	/** Whoever takes a lead takes it to her own team; here she sees it there. */
	private SignedIn boss() {
		SignedIn it = this.sari;
		return new SignedIn(it.id(), "sari", null, "Sari", "Tarinamaa", it.role(), it.job(), it.siteId(), it.teamId(), "", it.industry(), it.zone(),
				"fi", null, true, true, Set.of(it.siteId(), this.booth.signedIn("sari").siteId()), it.managedTeams());
	}

	private void merge(Lead kept, Lead gone) {
		this.merge.merge(kept.id(), new MergeLeads(gone.id(), now(kept).version(), now(gone).version(), "told_twice", "Sama asia."), this.sari);
	}

	private Lead lead(String customer) {
		Moment moment = this.booth.log("lommokas helmiäismaali", customer, Permission.GIVEN, this.polishing);
		return this.leads.findByMomentIdOrderById(moment.id()).get(0);
	}

	private Lead now(Lead lead) {
		return this.leads.findById(lead.id()).orElseThrow();
	}

	private Fate fate(Lead lead) {
		return this.fates.latestOf(lead.noticedBy(), 50).stream().filter(it -> lead.id().equals(it.leadId())).findFirst().orElseThrow();
	}

	private List<LeadEntry.Kind> kinds(Lead lead) {
		return this.entries.findByLeadIdOrderByAtTimeAscIdAsc(lead.id()).stream().map(LeadEntry::kind).toList();
	}

	private Person taker(String name) {
		String login = name.toLowerCase() + "." + UUID.randomUUID().toString().substring(0, 8);
		return this.reception.welcome(new Newcomer(name, "Koekas", login, null, "", Role.FRONTLINE, "other", this.booth.site(), this.sari.teamId(),
				"fi", true, 40, Set.of(), Set.of()));
	}

	private UUID task(Lead lead) {
		return this.database.sql("select id from lead_task where lead_id = ?").param(lead.id()).query(UUID.class).single();
	}

	private List<String> turnedOut(Lead lead) {
		return this.database.sql("select turned_out from moment_match where turned_out is not null and id = ?")
			.param(lead.matchId())
			.query(String.class)
			.list();
	}
}

@OnH2
class LeadTransferStoryOnH2Tests extends LeadTransferStoryTests {

}

@OnPostgres
class LeadTransferStoryOnPostgresTests extends LeadTransferStoryTests {

}
