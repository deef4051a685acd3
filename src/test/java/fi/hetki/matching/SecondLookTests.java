package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Phrase;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

abstract class SecondLookTests {

	private static final String TRIGGER = "lommokas helmiäismaali";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	SecondLook look;

	@Autowired
	Matches matches;

	@Autowired
	AskOnly askOnly;

	@Autowired
	Catalogue catalogue;

	@Autowired
	CustomerDesk desk;

	@Autowired
	People people;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private UUID service;

	private String key;

	@BeforeEach
	void polishing() {
		this.booth = Booth.open(this.beans);
		this.service = this.booth.offer(this.booth.service("Kiillotus", TRIGGER, null)).id();
		this.key = this.catalogue.findById(this.service).orElseThrow().key();
	}

	@Test
	void whatSheDoesWithASuggestionLabelsItsTrigger() {
		Match untouched = heard();
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 1, 0, 0));

		this.look.refuse(untouched.momentId(), untouched.id(), this.booth.maija());
		this.look.refuse(untouched.momentId(), untouched.id(), this.booth.maija());
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 1, 0, 1));

		this.look.takeRefusalBack(untouched.momentId(), untouched.id(), this.booth.maija());
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 1, 0, 0));

		this.booth.log(TRIGGER, null, Permission.GIVEN, this.key);
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 2, 1, 0));
	}

	@Test
	void whatALeadTurnsOutToBeCountsMoreThanThatItWasPassedOn() {
		Match passedOn = only(this.booth.log(TRIGGER, null, Permission.GIVEN, this.key));
		this.look.turnedOut(passedOn.id(), passedOn.offeringId(), Match.Outcome.NOT_NEEDED);
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 1, 0, 1));
		this.look.turnedOut(passedOn.id(), passedOn.offeringId(), Match.Outcome.HELPED);
		assertThat(record()).isEqualTo(new TriggerRecord(this.service, "fi", TRIGGER, 1, 1, 0));
	}

	@Test
	void aTriggerThatWasRefusedTwentyTimesMayOnlyAskForAYear() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.askOnly.of(this.booth.site())).isEmpty();
			Match match = heard();
			this.look.refuse(match.momentId(), match.id(), this.booth.maija());
		}
		List<TriggerRecord> poor = this.askOnly.of(this.booth.site());
		assertThat(poor).containsExactly(new TriggerRecord(this.service, "fi", TRIGGER, 20, 0, 20));
		assertThat(AskOnly.of(this.catalogue.whole(this.service).orElseThrow(), poor))
			.containsExactly(new Phrase("fi", Phrase.Kind.TRIGGER, TRIGGER));
		this.clock.at(this.clock.instant().plus(Duration.ofDays(366)),
				() -> assertThat(this.askOnly.of(this.booth.site())).isEmpty());
	}

	@Test
	void whatWasNotTickedCanBePassedOnLaterAndOnlyOnce() {
		Match match = heard();
		this.look.passOn(match.momentId(), match.id(), this.booth.maija());
		Match passed = only(match.momentId());
		assertThat(passed.isPassedOn()).isTrue();
		this.look.passOn(match.momentId(), match.id(), this.booth.maija());
		this.look.refuse(match.momentId(), match.id(), this.booth.maija());
		assertThat(only(match.momentId()).version()).as("nothing changes any more").isEqualTo(passed.version());
	}

	@Test
	void aNoThatWasMisheardIsCorrectedAndThePeaceThatItBeganEnds() {
		Match no = misheard("Rauha " + UUID.randomUUID());
		UUID customer = this.booth.customerOf(no.momentId());
		assertThat(this.desk.quietFor(customer)).containsExactly(this.service);

		this.look.correct(no.momentId(), no.id(), this.booth.maija());
		Match corrected = only(no.momentId());
		assertThat(corrected.withheld()).isNull();
		assertThat(corrected.withheldAtFirst()).isEqualTo(Match.Why.DECLINED);
		assertThat(corrected.correctedAt()).isNotNull();
		assertThat(this.desk.quietFor(customer)).isEmpty();

		this.look.takeCorrectionBack(no.momentId(), no.id(), this.booth.maija());
		assertThat(only(no.momentId()).withheld()).isEqualTo(Match.Why.DECLINED);
		assertThat(this.desk.quietFor(customer)).containsExactly(this.service);
		this.clock.at(this.clock.instant().plus(MatchBook.PEACE), () -> assertThat(this.desk.quietFor(customer)).as("counted from the moment").isEmpty());

		this.look.correct(no.momentId(), no.id(), this.booth.maija());
		this.look.passOn(no.momentId(), no.id(), this.booth.maija());
		this.look.takeCorrectionBack(no.momentId(), no.id(), this.booth.maija());
		assertThat(only(no.momentId())).satisfies(it -> {
			assertThat(it.isPassedOn()).isTrue();
			assertThat(it.withheld()).as("what is passed on stays so").isNull();
		});
	}

	@Test
	void anotherNoOfTheSameCustomerStillLeavesHerInPeace() {
		String name = "Rauha " + UUID.randomUUID();
		Match first = misheard(name);
		Match second = misheard(name);
		UUID customer = this.booth.customerOf(first.momentId());
		assertThat(this.booth.customerOf(second.momentId())).isEqualTo(customer);
		this.look.correct(first.momentId(), first.id(), this.booth.maija());
		assertThat(this.desk.quietFor(customer)).containsExactly(this.service);
		this.look.correct(second.momentId(), second.id(), this.booth.maija());
		assertThat(this.desk.quietFor(customer)).isEmpty();
	}

	@Test
	void whatIsWithheldForAnotherReasonIsNotCorrected() {
		Match match = heard();
		this.matches.save(only(match.momentId()).withheld(Match.Why.QUIET));
		this.look.correct(match.momentId(), match.id(), this.booth.maija());
		this.look.passOn(match.momentId(), match.id(), this.booth.maija());
		assertThat(only(match.momentId())).satisfies(it -> {
			assertThat(it.withheld()).isEqualTo(Match.Why.QUIET);
			assertThat(it.isPassedOn()).isFalse();
		});
	}

	@Test
	void nobodyButTheAuthorAnswers() {
		Match match = heard();
		UUID ville = this.people.known("ville.keksinen").orElseThrow().id();
		assertThatThrownBy(() -> this.look.refuse(match.momentId(), match.id(), ville)).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.look.passOn(match.momentId(), match.id(), ville)).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.look.correct(match.momentId(), match.id(), ville)).isInstanceOf(NotHere.class);
		Match other = heard();
		assertThatThrownBy(() -> this.look.refuse(match.momentId(), other.id(), this.booth.maija()))
			.as("a match of another moment").isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.look.refuse(match.momentId(), Entry.newId(), this.booth.maija())).isInstanceOf(NotHere.class);
	}

	private Match heard() {
		return only(this.booth.log(TRIGGER, null, Permission.GIVEN));
	}

	/** As if the words had sounded like a no. */
	private Match misheard(String customer) {
		Moment moment = this.booth.log("Kiitteli kahvista.", customer, Permission.GIVEN);
		this.desk.leaveInPeace(moment.customerId(), this.service, MatchBook.PEACE);
		return this.matches
			.save(new Match(moment.id(), this.service, 0, 1, List.of()).withheld(Match.Why.DECLINED));
	}

	private TriggerRecord record() {
		List<TriggerRecord> records = this.matches.records(this.booth.site(), Instant.EPOCH);
		assertThat(records).hasSize(1);
		return records.get(0);
	}

	private Match only(Moment moment) {
		return only(moment.id());
	}

	private Match only(UUID moment) {
		List<Match> found = this.matches.findByMomentIdOrderByPlace(moment);
		assertThat(found).hasSize(1);
		return found.get(0);
	}
}

@OnH2
class SecondLookOnH2Tests extends SecondLookTests {

}

@OnPostgres
class SecondLookOnPostgresTests extends SecondLookTests {

}
