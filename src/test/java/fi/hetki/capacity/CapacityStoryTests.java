package fi.hetki.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Outlook;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Fate;
import fi.hetki.leads.Fates;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.leads.Release;
import fi.hetki.matching.Circumstances;
import fi.hetki.matching.Matchmaker;
import fi.hetki.matching.Suggestions;
import fi.hetki.matching.Suggestions.Note;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.TimeMachine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A promise before the need is passed on; what is too much waits in turn and is called when there is room. */
abstract class CapacityStoryTests {

	private static final String WORDS = "lommokas helmiäismaali";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Matchmaker matchmaker;

	@Autowired
	Forecast forecast;

	@Autowired
	Queue queue;

	@Autowired
	CapacityList list;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	Fates fates;

	@Autowired
	Release release;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private UUID polish;

	private String key;

	@BeforeEach
	void oneAWeekAndAWaitingList() {
		this.booth = Booth.open(this.beans);
		var drafted = this.booth.offer(polish(1, WhenFull.WAIT));
		this.polish = drafted.id();
		this.key = drafted.key();
	}

	@Test
	void thePromiseIsSaidBeforeTheNeedIsPassedOnAndWhatIsTooMuchWaitsUntilOneEnds() {
		List<Lead> first = log(4);
		assertThat(first).extracting(Lead::stage).containsOnly(LeadStage.NEW);
		assertThat(suggested().outlook()).satisfies(it -> {
			assertThat(it.light()).isEqualTo(Outlook.Light.RED);
			assertThat(it.workingDays()).isEqualTo(20);
			assertThat(it.from()).isNotNull();
		});
		assertThat(suggested().notes()).containsExactly(Note.WAITS);

		List<Lead> late = log(2);
		assertThat(late).extracting(Lead::stage).containsOnly(LeadStage.WAITING);
		assertThat(fate(late.get(0)).word()).isEqualTo("QUEUED");
		assertThat(place(late.get(0))).isEqualTo(1);
		assertThat(place(late.get(1))).isEqualTo(2);

		close(first.get(1));
		assertThat(stage(late.get(0))).isEqualTo(LeadStage.NEW);
		assertThat(stage(late.get(1))).isEqualTo(LeadStage.WAITING);
		assertThat(place(late.get(1))).isEqualTo(1);
		assertThat(this.queue.call(this.polish)).as("nobody is called twice").isZero();
	}

	@Test
	void whoAgreedToWaitWaitsLongerThanFiveWorkingDaysAndNobodyButAManagerLetsItAhead() {
		log(4);
		Lead late = log(1).get(0);
		this.clock.at(this.clock.instant().plus(Duration.ofDays(300)), () -> this.release.letGo());
		assertThat(stage(late)).isEqualTo(LeadStage.WAITING);
		assertThatThrownBy(() -> this.release.release(late.id(), "capacity", this.booth.signedIn("maija"), "Kiire.")).isInstanceOf(NotHere.class);
		this.release.release(late.id(), "capacity", this.booth.sari(), "Asiakkaalla on häät.");
		assertThat(stage(late)).isEqualTo(LeadStage.NEW);
		Lead another = log(1).get(0);
		this.clock.at(this.clock.instant().plus(Duration.ofDays(366)), () -> this.release.letGo());
		assertThat(this.leads.findById(another.id()).orElseThrow().closure().outcome()).isEqualTo(Outcome.NOT_PURSUED);
	}

	@Test
	void moreTimeCallsTheOldestAndAServiceThatKeepsNoListLetsAllGo() {
		log(4);
		List<Lead> late = log(5);
		this.booth.change(this.polish, polish(2, WhenFull.WAIT));
		assertThat(late).extracting(this::stage).containsExactly(LeadStage.NEW, LeadStage.NEW, LeadStage.NEW, LeadStage.WAITING, LeadStage.WAITING);
		this.booth.change(this.polish, polish(2, WhenFull.TELL));
		assertThat(late).extracting(this::stage).containsOnly(LeadStage.NEW);
		assertThat(suggested().notes()).containsExactly(Note.FULL);
	}

	@Test
	void aHiddenServiceIsWithheldAndAnotherStandsInForAFullOne() {
		this.booth.change(this.polish, polish(0, WhenFull.HIDE));
		Suggestions hidden = heard();
		assertThat(hidden.suggestions()).isEmpty();
		assertThat(hidden.withheld()).hasSize(1);

		DescribeOffering wax = this.booth.service("Vahaus", "aivan muut sanat", null);
		String instead = this.booth.offer(wax).key();
		this.booth.change(this.polish, polish(0, WhenFull.other(instead)));
		assertThat(suggested().offering().key()).isEqualTo(instead);
		assertThat(suggested().insteadOf().key()).isEqualTo(this.key);
		Moment moment = this.booth.log(WORDS, null, Permission.GIVEN, instead);
		assertThat(this.leads.findByMomentIdOrderById(moment.id())).extracting(it -> it.offered().key()).containsExactly(instead);
	}

	@Test
	void aManagerSeesHerServicesAndTryingWritesNothing() {
		log(4);
		List<ServiceLoad> services = this.list.at(this.booth.site(), this.booth.sari());
		assertThat(services).singleElement().satisfies(it -> {
			assertThat(it.open()).isEqualTo(4);
			assertThat(it.perWeek()).isEqualByComparingTo("1");
			assertThat(it.measured()).isFalse();
		});
		Forecast.Seen seen = this.forecast.at(this.booth.site());
		WhatIf twice = WhatIf.of(services.get(0), seen.loads().get(this.polish), seen, 2);
		assertThat(twice.outlook().workingDays()).isEqualTo(10);
		assertThat(this.forecast.at(this.booth.site()).loads().get(this.polish).outlook().workingDays()).isEqualTo(20);
		assertThat(this.list.at(this.booth.site(), this.booth.signedIn("maija"))).as("none of hers").isEmpty();
	}

	private DescribeOffering polish(int weekly, WhenFull full) {
		DescribeOffering it = this.booth.service("Kiillotus", WORDS, null);
		return new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(), it.vat(), false,
				it.ownerTeam(), weekly, full, "", it.suits(), it.phrases(), it.questions(), false);
	}

	private List<Lead> log(int number) {
		List<Lead> logged = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Moment moment = this.booth.log("Kiitteli kahvista.", null, Permission.GIVEN, this.key);
			logged.add(this.leads.findByMomentIdOrderById(moment.id()).get(0));
		}
		return logged;
	}

	private void close(Lead lead) {
		Lead now = this.leads.findById(lead.id()).orElseThrow();
		this.desk.close(now.id(), this.booth.sari(), new CloseLead(Outcome.HELPED, null, "without_sale", "Näytimme, miten sen tekee itse."), now.version());
	}

	private Suggestions heard() {
		return this.matchmaker.suggest(this.booth.site(), WORDS, "fi", Circumstances.UNKNOWN);
	}

	private Suggestions.Suggestion suggested() {
		return heard().suggestions().get(0);
	}

	private LeadStage stage(Lead lead) {
		this.queue.settled();
		return this.leads.findById(lead.id()).orElseThrow().stage();
	}

	private int place(Lead lead) {
		return QueuePanels.Place.of(lead, this.forecast.at(this.booth.site())).orElseThrow().place();
	}

	private Fate fate(Lead lead) {
		return this.fates.latestOf(this.booth.maija(), 10).stream().filter(it -> lead.id().equals(it.leadId())).findFirst().orElseThrow();
	}
}

@OnH2
class CapacityStoryOnH2Tests extends CapacityStoryTests {

}

@OnPostgres
class CapacityStoryOnPostgresTests extends CapacityStoryTests {

}
