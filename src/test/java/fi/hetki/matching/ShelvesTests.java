package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Editions;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.Customers;
import fi.hetki.people.Sites;
import fi.hetki.shell.Neighbours;
import fi.hetki.shell.TimeMachine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes over one database: this application, and one that never looks unless it is told to. */
abstract class ShelvesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Matchmaker here;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Editions editions;

	@Autowired
	AskOnly askOnly;

	@Autowired
	Sites sites;

	@Autowired
	Customers customers;

	@Autowired
	CustomerDesk desk;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TimeMachine clock;

	private Shelves shelves;

	private Matchmaker there;

	private Booth booth;

	@BeforeEach
	void anotherNode() {
		this.booth = Booth.open(this.beans);
		this.shelves = new Shelves(this.catalogue, this.editions, this.sites, this.askOnly, this.transaction, this.clock, Runnable::run, mock(Neighbours.class));
		this.there = new Matchmaker(this.shelves, this.customers, this.desk, site -> Map.of(), this.clock);
	}

	@Test
	void whoPublishesHearsItAtOnceAndTheOtherNodeAtItsNextLook() {
		DescribeOffering polish = this.booth.service("Kiillotus", "lommokas helmiäismaali", null);
		this.booth.offer(polish);
		assertThat(heard(this.here, "lommokas helmiäismaali")).containsExactly("Kiillotus");
		assertThat(heard(this.there, "lommokas helmiäismaali")).as("the first request makes the shelf").containsExactly("Kiillotus");

		this.booth.offer(this.booth.service("Verhoilu", "risainen samettipenkki", null));
		assertThat(heard(this.here, "risainen samettipenkki")).containsExactly("Verhoilu");
		assertThat(heard(this.there, "risainen samettipenkki")).as("the last one that was ready").isEmpty();
		this.shelves.renew();
		assertThat(heard(this.there, "risainen samettipenkki")).containsExactly("Verhoilu");
	}

	@Test
	void whatIsArchivedIsHeardNoMoreAtTheNextLook() {
		DescribeOffering polish = this.booth.service("Kiillotus", "lommokas helmiäismaali", BigDecimal.TEN);
		Drafted drafted = this.booth.offer(polish);
		assertThat(heard(this.there, "lommokas helmiäismaali")).hasSize(1);
		this.booth.change(drafted.id(), new DescribeOffering(polish.category(), polish.name(), polish.description(), polish.prices(),
				polish.priceUnit(), polish.vat(), false, polish.ownerTeam(), 50, polish.whenFull(), "", polish.suits(),
				polish.phrases(), polish.questions(), true));
		this.shelves.renew();
		assertThat(heard(this.there, "lommokas helmiäismaali")).isEmpty();
		assertThat(this.there.offerings(this.booth.site())).isEmpty();
	}

	@Test
	void aLookThatFindsNothingNewMakesNothingAnewUntilItLearnsAgainOneSiteAtALook() {
		this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", null));
		Shelf first = this.shelves.of(this.booth.site());
		this.shelves.renew();
		assertThat(this.shelves.of(this.booth.site())).isSameAs(first);

		Instant later = this.clock.instant().plus(Duration.ofMinutes(61));
		this.clock.at(later, () -> this.editions.inUse().forEach(it -> this.shelves.renew()));
		assertThat(this.shelves.of(this.booth.site())).isNotSameAs(first);
	}

	@Test
	void whatAPageShowsOfAServiceIsThereAfterTheSessionThatReadIt() {
		this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", BigDecimal.TEN));
		Offering offering = this.there.offerings(this.booth.site()).values().iterator().next();
		assertThat(offering.questions("fi")).containsExactly("Mistä on kyse?");
		assertThat(offering.priceOn(this.clock.instant().atZone(Booth.ZONE).toLocalDate())).isEqualByComparingTo("10");
		assertThat(offering.phrases()).hasSize(1);
	}

	@Test
	void aSiteWithoutAnythingToOfferIsSilent() {
		assertThat(heard(this.there, "lommokas helmiäismaali")).isEmpty();
	}

	private List<String> heard(Matchmaker node, String text) {
		UUID site = this.booth.site();
		return this.transaction.execute(status -> node.suggest(site, text, "fi", Circumstances.UNKNOWN)
			.suggestions()
			.stream()
			.map(it -> it.offering().name().in(Locale.forLanguageTag("fi")))
			.toList());
	}
}

@OnH2
class ShelvesOnH2Tests extends ShelvesTests {

}

@OnPostgres
class ShelvesOnPostgresTests extends ShelvesTests {

}
