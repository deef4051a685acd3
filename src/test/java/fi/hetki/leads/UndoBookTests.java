package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.TimeMachine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done is taken back while it is offered, and only what nobody has changed since. */
abstract class UndoBookTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	UndoBook undo;

	@Autowired
	People people;

	@Autowired
	JdbcClient database;

	@Autowired
	TimeMachine clock;

	private SignedIn sari;

	private UUID lead;

	@BeforeEach
	void aLead() {
		Booth booth = Booth.open(this.beans);
		this.sari = booth.sari();
		String service = booth.offer(booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).key();
		Moment moment = booth.log("lommokas helmiäismaali", "Aino Koekas", Permission.GIVEN, service);
		this.lead = this.leads.findByMomentIdOrderById(moment.id()).get(0).id();
	}

	@Test
	void aClosingThatIsTakenBackLeavesNoEndAndTeachesNothing() {
		CloseLead no = new CloseLead(Outcome.RETURNED, null, "was_not_a_real_need", "Ei tarvetta.");
		Optional<LeadUndo.Step> step = this.desk.close(this.lead, this.sari, no, version());
		UUID key = this.undo.offer(this.sari, List.of(step));
		assertThat(turnedOut()).containsExactly("NOT_NEEDED");

		assertThat(this.undo.takeBack(key, this.sari)).isEqualTo(new UndoBook.Back(1, 0));
		Lead lead = this.leads.findById(this.lead).orElseThrow();
		assertThat(lead.closure()).isNull();
		assertThat(lead.stage()).isEqualTo(LeadStage.NEW);
		assertThat(turnedOut()).isEmpty();
		assertThatThrownBy(() -> this.undo.takeBack(key, this.sari)).isInstanceOf(NotHere.class);
	}

	@Test
	void whatAColleagueHasChangedSinceIsNotTakenBack() {
		SignedIn boss = whereverItGoes();
		UUID key = this.undo.offer(boss, List.of(this.desk.moveTo(this.lead, boss, LeadStage.CONTACTED, version())));
		this.desk.moveTo(this.lead, boss, LeadStage.OFFERED, version());
		assertThat(this.undo.takeBack(key, boss)).isEqualTo(new UndoBook.Back(0, 1));
		assertThat(this.leads.findById(this.lead).orElseThrow().stage()).isEqualTo(LeadStage.OFFERED);
	}

	@Test
	void afterTheSecondsAreOverNothingIsTakenBack() {
		UUID key = this.undo.offer(this.sari, List.of(this.desk.take(this.lead, this.sari, version())));
		this.clock.at(this.clock.instant().plus(LeadUndo.TAKEN).plusSeconds(1),
				() -> assertThatThrownBy(() -> this.undo.takeBack(key, this.sari)).isInstanceOf(NotHere.class));
	}

	/** Whoever goes on with a lead takes it to her own team, where she still sees it. */
	private SignedIn whereverItGoes() {
		SignedIn it = this.sari;
		Set<UUID> sites = this.people.everybody().stream().map(Person::siteId).collect(Collectors.toSet());
		sites.addAll(it.managedSites());
		return new SignedIn(it.id(), "x", null, "X", "Y", it.role(), it.job(), it.siteId(), it.teamId(), "", it.industry(), it.zone(),
				"fi", null, true, true, sites, it.managedTeams());
	}

	private int version() {
		return this.leads.findById(this.lead).orElseThrow().version();
	}

	private List<String> turnedOut() {
		return this.database.sql("select turned_out from moment_match where turned_out is not null and id = (select match_id from lead where id = ?)")
			.param(this.lead)
			.query(String.class)
			.list();
	}
}

@OnH2
class UndoBookOnH2Tests extends UndoBookTests {

}

@OnPostgres
class UndoBookOnPostgresTests extends UndoBookTests {

}
