package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.TimeMachine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever noticed hears in time, and whoever owes an answer is told so. */
abstract class PromiseStoryTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	PromiseDesk promises;

	@Autowired
	Fates fates;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private Offering polishing;

	@BeforeEach
	void polishing() {
		this.booth = Booth.open(this.beans);
		this.polishing = this.catalogue.findById(this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).id()).orElseThrow();
	}

	@Test
	void nobodyIsToldThatSheWaitsBeforeThreeWorkingDaysAreOver() {
		Lead lead = lead();
		assertThat(overdueAfter(2)).isEmpty();
		assertThat(overdueAfter(8)).extracting(Owed::leadId, Owed::what).containsExactly(tuple(lead.id(), "seen"));
		assertThat(overdueAfter(8, maija())).as("she owes nobody an answer").isEmpty();
	}

	@Test
	void whoeverWritesANoteHasSeenItAndStillOwesWhatHappened() {
		Lead lead = lead();
		this.desk.note(lead.id(), this.booth.sari(), "Soitan huomenna.");
		assertThat(overdueAfter(8)).isEmpty();
		assertThat(overdueAfter(25)).extracting(Owed::what).containsExactly("told");
		this.promises.tell(lead.id(), this.booth.sari(), "Soitin, hän miettii.");
		assertThat(overdueAfter(25)).isEmpty();
		assertThat(fate(lead).said()).extracting(Fate.Line::text).containsExactly("Soitin, hän miettii.");
	}

	@Test
	void movingToTheCustomerAndClosingTellOfThemselves() {
		Lead lead = lead();
		this.desk.moveTo(lead.id(), this.booth.sari(), LeadStage.CONTACTED, lead.version());
		assertThat(overdueAfter(25)).isEmpty();
		Lead other = lead();
		this.desk.close(other.id(), this.booth.sari(), new CloseLead(Outcome.HELPED, null, "advised_against", "Maali oli vielä hyvä."), other.version());
		assertThat(overdueAfter(25)).isEmpty();
		assertThat(fate(other).won()).as("as good for the customer as a sale").isTrue();
	}

	@Test
	void whatTurnedOutOtherwiseGoesOnAndWhoeverNoticedReadsWhy() {
		Lead lead = lead();
		this.desk.close(lead.id(), this.booth.sari(), new CloseLead(Outcome.NOT_NOW, null, "no_answer", "En tavoittanut."), lead.version());
		Lead closed = this.leads.findById(lead.id()).orElseThrow();
		assertThatThrownBy(() -> this.desk.reopen(lead.id(), this.booth.sari(), "Soitti itse.", lead.version()))
			.isInstanceOf(LeadDesk.ChangedMeanwhile.class);
		this.desk.reopen(lead.id(), this.booth.sari(), "Soitti itse.", closed.version());
		this.desk.reopen(lead.id(), this.booth.sari(), "Soitti itse.", closed.version());
		Lead open = this.leads.findById(lead.id()).orElseThrow();
		assertThat(open.stage().isWorked()).isTrue();
		assertThat(open.dueAt()).isAfter(this.clock.instant());
		assertThat(fate(lead).closure()).isNull();
		assertThat(fate(lead).said()).extracting(Fate.Line::text).containsExactly("Soitti itse.");
	}

	@Test
	void whoeverNoticedWritesBackAndNobodyElseCan() {
		Lead lead = lead();
		SignedIn maija = maija();
		this.promises.reply(lead.id(), maija, LeadEntry.Kind.MISUNDERSTOOD, "Hän tarkoitti koko autoa.");
		this.promises.reply(lead.id(), maija, LeadEntry.Kind.MISUNDERSTOOD, "Hän tarkoitti koko autoa.");
		assertThat(fate(lead).said()).hasSize(1);
		assertThatThrownBy(() -> this.promises.reply(lead.id(), this.booth.sari(), LeadEntry.Kind.THANKED, null)).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.promises.reply(lead.id(), maija, LeadEntry.Kind.CLOSED, null)).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.promises.tell(lead.id(), maija, "Ei ole minun.")).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.promises.see(UUID.randomUUID(), this.booth.sari())).isInstanceOf(NotHere.class);
	}

	private SignedIn maija() {
		return this.booth.signedIn("maija");
	}

	private Lead lead() {
		Moment moment = this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, this.polishing.key());
		return this.leads.findByMomentIdOrderById(moment.id()).get(0);
	}

	private Fate fate(Lead lead) {
		return this.fates.latestOf(lead.noticedBy(), 50).stream().filter(it -> lead.id().equals(it.leadId())).findFirst().orElseThrow();
	}

	private List<Owed> overdueAfter(int days) {
		return overdueAfter(days, this.booth.sari());
	}

	private List<Owed> overdueAfter(int days, SignedIn reader) {
		Instant then = this.clock.instant().plus(Duration.ofDays(days));
		List<Owed> found = new ArrayList<>();
		this.clock.at(then, () -> found.addAll(this.promises.overdue(reader, 10)));
		return found;
	}
}

@OnH2
class PromiseStoryOnH2Tests extends PromiseStoryTests {

}

@OnPostgres
class PromiseStoryOnPostgresTests extends PromiseStoryTests {

}
