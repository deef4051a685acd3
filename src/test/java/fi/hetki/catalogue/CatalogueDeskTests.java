package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.hetki.people.Entry;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.shell.NotHere;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The draft and the versions of a catalogue, told once for each database at a site that nobody else knows. */
abstract class CatalogueDeskTests {

	@Autowired
	CatalogueDesk desk;

	@Autowired
	Publisher publisher;

	@Autowired
	GoldenDesk goldens;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Editions editions;

	@Autowired
	Revisions revisions;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate database;

	private UUID site;

	private UUID team;

	private UUID helena;

	@BeforeEach
	void aSiteWithTeams() {
		String key = "s" + Entry.newId();
		this.site = this.reception.openSite(key, key, "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00").id();
		for (String it : List.of("service", "fitting", "sales", "bookkeeping", "payroll", "advisory")) {
			this.team = this.reception.openTeam(this.site, it, new Names(it, it, it)).id();
		}
		this.helena = this.people.known("helena").orElseThrow().id();
	}

	@AfterEach
	void closeTheSite() {
		for (String table : List.of("golden_moment", "catalogue_edition", "offering", "team")) {
			this.database.update("delete from " + table + " where site_id = ?", this.site);
		}
		this.database.update("delete from site where id = ?", this.site);
	}

	@Test
	void whatIsDraftedIsNotInUseBeforeItIsPublished() {
		UUID id = add(tyreHotel());
		assertThat(this.catalogue.offeredAt(this.site)).isEmpty();
		assertThat(this.desk.drafted(this.site)).singleElement().matches(Drafted::isNew);
		Edition first = publish();
		assertThat(first.number()).isEqualTo(1);
		assertThat(inUse(id)).isEqualTo(tyreHotel());
		revise(id, priced("95"));
		assertThat(inUse(id)).isEqualTo(tyreHotel());
		assertThat(this.desk.draftedOne(id).changes()).extracting(Change::field).containsExactly("prices");
		assertThat(publish().number()).isEqualTo(2);
		assertThat(inUse(id)).isEqualTo(priced("95"));
		assertThat(this.desk.drafted(this.site)).noneMatch(Drafted::isChanged);
	}

	@Test
	void whatSaysAgainWhatIsInUseLeavesTheDraft() {
		UUID id = published(tyreHotel());
		revise(id, priced("95"));
		revise(id, tyreHotel());
		assertThat(this.desk.draftedOne(id).seen()).startsWith("published-");
		assertThatExceptionOfType(NotHere.class).isThrownBy(this::publish);
	}

	@Test
	void savingTheSameTwiceChangesNothing() {
		UUID id = published(tyreHotel());
		revise(id, tyreHotel());
		assertThat(this.editions.draft(this.site)).isEmpty();
		revise(id, priced("95"));
		String seen = this.desk.draftedOne(id).seen();
		int version = draftVersion();
		assertThat(this.desk.revise(id, seen, priced("95"), this.helena).seen()).isEqualTo(seen);
		assertThat(draftVersion()).isEqualTo(version);
	}

	@Test
	void whoSawAnOlderStateChangesNothing() {
		UUID id = published(tyreHotel());
		String seen = this.desk.draftedOne(id).seen();
		this.desk.revise(id, seen, priced("95"), this.helena);
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.desk.revise(id, seen, priced("99"), this.helena));
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.desk.archive(id, seen, this.helena));
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.desk.discard(id, seen));
		assertThat(this.desk.draftedOne(id).content()).isEqualTo(priced("95"));
	}

	@Test
	void twoAdminsBeginTheDraftAtOnce() {
		List<UUID> ids = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			ids.add(add(tyreHotel()));
		}
		publish();
		List<Callable<Drafted>> works = new ArrayList<>();
		for (UUID id : ids) {
			String seen = this.desk.draftedOne(id).seen();
			works.add(() -> this.desk.revise(id, seen, priced("95"), this.helena));
		}
		assertThat(atOnce(works)).isEmpty();
		assertThat(this.editions.draft(this.site)).hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(2));
		assertThat(this.desk.drafted(this.site)).hasSize(4).allMatch(Drafted::isChanged);
	}

	@Test
	void ofTwoAdminsWhoChangeOneServiceAtOnceOneIsToldSo() {
		UUID id = published(tyreHotel());
		String seen = this.desk.draftedOne(id).seen();
		List<Exception> refused = atOnce(List.of(() -> this.desk.revise(id, seen, priced("95"), this.helena),
				() -> this.desk.revise(id, seen, priced("99"), this.helena)));
		assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
	}

	@Test
	void theSameFormTwiceIsOneServiceAndTwoOfOneNameAreTwo() {
		UUID id = Entry.newId();
		assertThat(atOnce(List.of(() -> this.desk.add(id, this.site, tyreHotel(), this.helena),
				() -> this.desk.add(id, this.site, tyreHotel(), this.helena),
				() -> this.desk.add(Entry.newId(), this.site, tyreHotel(), this.helena)))).isEmpty();
		assertThat(this.desk.drafted(this.site)).extracting(Drafted::key).containsExactly("tyre-hotel", "tyre-hotel-2");
		publish();
		assertThat(this.catalogue.keys(this.site)).hasSize(2);
	}

	@Test
	void nobodyPublishesWhatSheHasNotSeen() {
		UUID id = published(tyreHotel());
		revise(id, priced("95"));
		int seen = draftVersion();
		revise(id, priced("99"));
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.publisher.publish(this.site, seen, this.helena, null));
		assertThat(inUse(id)).isEqualTo(tyreHotel());
		Edition published = this.publisher.publish(this.site, draftVersion(), this.helena, "Kallistui.");
		assertThat(published.publishedBy()).isEqualTo(this.helena);
		assertThat(published.reason()).isEqualTo("Kallistui.");
		assertThatExceptionOfType(NotHere.class)
			.isThrownBy(() -> this.publisher.publish(this.site, seen, this.helena, null));
	}

	@Test
	void aDraftIsForgottenAndANewServiceIsGoneWithItsGoldenMoments() {
		UUID id = published(tyreHotel());
		revise(id, priced("95"));
		this.desk.discard(id, this.desk.draftedOne(id).seen());
		assertThat(this.desk.draftedOne(id).content()).isEqualTo(tyreHotel());
		UUID never = add(tyreHotel());
		this.goldens.add(Entry.newId(), this.desk.draftedOne(never), new EditGolden("fi", "Renkaat vievät tilaa.", "MATCH"));
		this.desk.discard(never, this.desk.draftedOne(never).seen());
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.desk.draftedOne(never));
		assertThat(this.goldens.of(never)).isEmpty();
	}

	@Test
	void archivingIsAChangeOfTheDraftToo() {
		UUID id = published(tyreHotel());
		this.desk.archive(id, this.desk.draftedOne(id).seen(), this.helena);
		assertThat(this.catalogue.offeredAt(this.site)).hasSize(1);
		publish();
		assertThat(this.catalogue.offeredAt(this.site)).isEmpty();
		this.desk.restore(id, this.desk.draftedOne(id).seen(), this.helena);
		publish();
		assertThat(inUse(id)).isEqualTo(tyreHotel());
	}

	@Test
	void oneGoesBackAcrossSeveralVersionsAndForthAgain() {
		UUID id = published(tyreHotel());
		UUID later = add(tyreHotel());
		revise(id, priced("95"));
		publish();
		revise(id, priced("99"));
		publish();
		Edition back = this.publisher.goBack(this.site, 1, this.helena);
		assertThat(back.number()).isEqualTo(4);
		assertThat(back.restores()).isEqualTo(1);
		assertThat(inUse(id)).isEqualTo(tyreHotel());
		assertThat(inUse(later).archived()).isTrue();
		assertThat(this.publisher.goBack(this.site, 3, this.helena).number()).isEqualTo(5);
		assertThat(inUse(id)).isEqualTo(priced("99"));
		assertThat(inUse(later).archived()).isFalse();
		this.publisher.goBack(this.site, 2, this.helena);
		assertThat(inUse(id)).isEqualTo(priced("95"));
		assertThat(this.editions.lines(this.site)).extracting(it -> it.edition().number()).containsExactly(6, 5, 4, 3, 2, 1);
		assertThat(this.editions.lines(this.site).get(0).changed()).isEqualTo(1);
	}

	@Test
	void goingBackTwiceIsGoingBackOnce() {
		UUID id = published(tyreHotel());
		revise(id, priced("95"));
		publish();
		assertThat(this.publisher.goBack(this.site, 1, 2, this.helena).number()).isEqualTo(3);
		assertThat(this.publisher.goBack(this.site, 1, 2, this.helena).number()).isEqualTo(3);
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.publisher.goBack(this.site, 2, 2, this.helena));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.publisher.goBack(this.site, 3, this.helena));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.publisher.goBack(this.site, 0, this.helena));
	}

	@Test
	void aDraftStandsWhileOneGoesBack() {
		UUID id = published(tyreHotel());
		UUID other = add(tyreHotel());
		revise(id, priced("95"));
		publish();
		revise(id, tyreHotel());
		revise(other, priced("70"));
		this.publisher.goBack(this.site, 1, this.helena);
		assertThat(this.editions.draft(this.site)).hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(4));
		assertThat(this.desk.draftedOne(id).isChanged()).as("going back said the same").isFalse();
		assertThat(this.desk.draftedOne(other).content()).isEqualTo(priced("70"));
		publish();
		assertThat(inUse(other)).isEqualTo(priced("70"));
	}

	@Test
	void everythingThatIsSaidComesBackFromTheDatabase() {
		DescribeOffering it = tyreHotel();
		DescribeOffering full = new DescribeOffering(it.category(), it.name(), it.description(),
				List.of(new Price(LocalDate.of(2027, 1, 1), new BigDecimal("95.50")), new Price(null, new BigDecimal("89"))),
				"set", new Vat(false, new BigDecimal("13.5")), false, this.team, 0, WhenFull.HIDE, "15.3.–31.5., 1.10.–15.12.",
				new Suits(3, 9, 60_000), it.phrases(), it.questions(), true);
		UUID id = published(full);
		assertThat(inUse(id)).isEqualTo(full);
		assertThat(this.desk.draftedOne(id).isChanged()).isFalse();
	}

	@Test
	void aTeamOfAnotherSiteIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> add(Example.tyreHotel()));
	}

	@ParameterizedTest
	@CsvSource({ "workshop, service fitting sales", "accounting, bookkeeping payroll advisory" })
	void theCataloguesOfTheProductFillASiteAndKeepTheirOwnRules(String name, String owners) {
		Map<String, UUID> teams = this.desk.owners(this.site);
		teams.keySet().retainAll(List.of(owners.split(" ")));
		ClassPathResource file = new ClassPathResource("catalogue/starter-" + name + ".json");
		assertThat(this.desk.draftFrom(file, this.site, teams, null)).hasSize(34)
			.allSatisfy(it -> assertThat(OfferingRulesTests.problems(EditOffering.of(it.content(), OfferingRulesTests.FINNISH)))
				.as(it.key())
				.isEmpty())
			.allSatisfy(it -> assertThat(EditOffering.of(it.content(), OfferingRulesTests.FINNISH).wish(false))
				.isEqualTo(it.content()));
		publish();
		assertThat(this.desk.draftFrom(file, this.site, teams, null)).as("what it has already").isEmpty();
		assertThat(this.desk.drafted(this.site)).hasSize(34).noneMatch(Drafted::isChanged);
	}

	@Test
	void aFileForOtherTeamsIsRefusedByName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.desk.draftFrom(new ClassPathResource("catalogue/starter-workshop.json"), this.site, Map.of(), null))
			.withMessageContaining("fitting");
	}

	private DescribeOffering tyreHotel() {
		return Example.tyreHotel(this.team);
	}

	private DescribeOffering priced(String price) {
		return Example.priced(tyreHotel(), price);
	}

	private UUID add(DescribeOffering it) {
		return this.desk.add(Entry.newId(), this.site, it, this.helena).id();
	}

	private UUID published(DescribeOffering it) {
		UUID id = add(it);
		publish();
		return id;
	}

	private void revise(UUID id, DescribeOffering wish) {
		this.desk.revise(id, this.desk.draftedOne(id).seen(), wish, this.helena);
	}

	private Edition publish() {
		return this.publisher.publish(this.site, this.helena);
	}

	private int draftVersion() {
		return this.editions.draft(this.site).orElseThrow().version();
	}

	private DescribeOffering inUse(UUID id) {
		return this.desk.drafted(this.site).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().published();
	}

	/** What went wrong where all begin in the same moment. */
	private static List<Exception> atOnce(List<Callable<Drafted>> works) {
		ExecutorService threads = Executors.newFixedThreadPool(works.size());
		try {
			List<Exception> refused = new ArrayList<>();
			for (Future<Drafted> it : threads.invokeAll(works)) {
				try {
					it.get();
				}
				catch (ExecutionException ex) {
					refused.add((Exception) ex.getCause());
				}
			}
			return refused;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdown();
		}
	}
}
