package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Price;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.inbox.LeadInbox;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.TimeMachine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ExtendedModelMap;

abstract class LeadOfItsDayTests {

	private static final LeadFilter ALL = LeadFilter.of(null, null, null, null, null, null);

	private static final LeadFilter NEW = new LeadFilter(null, null, null, null, null, null, LeadStage.NEW, null, null, null, null, null, null,
			null, null, null);

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Leads leads;

	@Autowired
	LeadInbox inbox;

	@Autowired
	LeadStory story;

	@Autowired
	Fates fates;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TimeMachine clock;

	private Booth booth;

	private UUID service;

	@BeforeEach
	void polishing() {
		this.booth = Booth.open(this.beans);
		this.service = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).id();
	}

	@Test
	void anOldLeadStillSaysWhatTheCustomerWasToldAndANewOneSaysWhatIsPublished() {
		Moment before = passedOn();
		this.booth.change(this.service, this.booth.service("Hohdetta", "lommokas helmiäismaali", new BigDecimal("120")));
		Moment after = passedOn();

		SignedIn sari = this.booth.sari();
		assertThat(this.inbox.list(sari, ALL, 10)).extracting(it -> it.service().fi(), it -> it.value().intValue())
			.containsExactlyInAnyOrder(tuple("Kiillotus", 100),
					tuple("Hohdetta", 120));
		assertThat(this.inbox.list(sari, LeadFilter.of(null, "kiillotus", null, null, null, null), 10)).hasSize(1);
		assertThat(this.inbox.list(sari, NEW, 10)).extracting(it -> it.service().fi())
			.containsExactlyInAnyOrder("Kiillotus", "Hohdetta");
		assertThat(this.fates.of(before)).extracting(it -> it.service().fi()).containsExactly("Kiillotus");
		assertThat(this.fates.of(after)).extracting(it -> it.service().fi()).containsExactly("Hohdetta");
		assertThat(page(before)).satisfies(it -> {
			assertThat(it.name().fi()).isEqualTo("Kiillotus");
			assertThat(it.price()).isEqualByComparingTo("100");
			assertThat(it.priceUnit()).isEqualTo("job");
			assertThat(it.vat().percent()).isEqualByComparingTo("25.5");
		});
		assertThat(page(after).price()).isEqualByComparingTo("120");
	}

	@Test
	void theDayIsThatOfTheSite() {
		DescribeOffering it = this.booth.service("Kiillotus", "lommokas helmiäismaali", null);
		LocalDate tomorrow = LocalDate.ofInstant(this.clock.instant(), Booth.ZONE).plusDays(1);
		this.booth.change(this.service, new DescribeOffering(it.category(), it.name(), it.description(),
				List.of(new Price(null, new BigDecimal("100")), new Price(tomorrow, new BigDecimal("110"))), "job", it.vat(), false,
				it.ownerTeam(), 50, it.whenFull(), "", it.suits(), it.phrases(), it.questions(), false));
		Instant justAfterMidnight = tomorrow.atStartOfDay(Booth.ZONE).toInstant();
		this.clock.at(justAfterMidnight.minusSeconds(1), () -> assertThat(lead(passedOn()).expectedValue()).isEqualByComparingTo("100"));
		this.clock.at(justAfterMidnight, () -> assertThat(lead(passedOn()).expectedValue()).isEqualByComparingTo("110"));
	}

	private Moment passedOn() {
		return this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, this.catalogue.findById(this.service).orElseThrow().key());
	}

	private Lead lead(Moment moment) {
		List<Lead> found = this.leads.findByMomentIdOrderById(moment.id());
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	/** What the page of the lead says of its service. */
	private Offered page(Moment moment) {
		ExtendedModelMap model = new ExtendedModelMap();
		Lead lead = lead(moment);
		this.transaction.executeWithoutResult(status -> this.story.tell(lead, this.booth.sari(), model));
		return (Offered) ((Map<?, ?>) model.get("offered")).get(lead.matchId());
	}
}

@OnH2
class LeadOfItsDayOnH2Tests extends LeadOfItsDayTests {

}

@OnPostgres
class LeadOfItsDayOnPostgresTests extends LeadOfItsDayTests {

}
