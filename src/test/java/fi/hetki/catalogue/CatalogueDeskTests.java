package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import fi.hetki.people.Names;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class CatalogueDeskTests {

	private final Catalogue catalogue = mock();

	private final Teams teams = mock();

	private final List<Object> told = new ArrayList<>();

	private final CatalogueDesk desk = new CatalogueDesk(this.catalogue, this.teams, this.told::add,
			Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

	@BeforeEach
	void aSiteWithATeam() {
		given(this.catalogue.save(any())).willAnswer(it -> it.getArgument(0));
		given(this.teams.findById(any())).willReturn(Optional.of(team("fitting")));
	}

	@Test
	void aNewServiceGetsAKeyOfItsOwnAndIsTold() {
		given(this.catalogue.keys(Example.SITE)).willReturn(List.of("tyre-hotel"));
		Offering added = this.desk.add(Example.SITE, Example.tyreHotel());
		assertThat(added.key()).isEqualTo("tyre-hotel-2");
		assertThat(DescribeOffering.of(added)).isEqualTo(Example.tyreHotel());
		assertThat(this.told).containsExactly(new CatalogueChanged(Example.SITE));
	}

	@Test
	void theSameFormTwiceIsOneService() {
		Offering first = Example.stored();
		given(this.catalogue.findById(first.id())).willReturn(Optional.of(first));
		assertThat(this.desk.add(first.id(), Example.SITE, Example.tyreHotel())).isSameAs(first);
		assertThat(this.told).isEmpty();
	}

	@Test
	void aTeamOfAnotherSiteIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.desk.add(UUID.randomUUID(), Example.tyreHotel()));
	}

	@Test
	void whoSawAnOlderVersionChangesNothing() {
		Offering stored = known();
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.desk.archive(stored.id(), 7));
		assertThat(stored.offered()).isTrue();
		assertThat(this.told).isEmpty();
	}

	@Test
	void archivingAndRestoringAreTold() {
		Offering stored = known();
		this.desk.archive(stored.id(), 0);
		assertThat(stored.offered()).isFalse();
		this.desk.restore(stored.id(), 0);
		assertThat(stored.offered()).isTrue();
		assertThat(this.told).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "workshop, service fitting sales", "accounting, bookkeeping payroll advisory" })
	void theCataloguesOfTheProductFillASite(String name, String owners) {
		given(this.teams.findBySiteIdOrderByKey(Example.SITE)).willReturn(teams(owners));
		List<Offering> added = this.desk.stock(Example.SITE, file(name));
		assertThat(added).hasSize(34).allSatisfy(it -> {
			assertThat(List.of("fi", "sv", "en")).allSatisfy(language -> {
				assertThat(it.phrases(language, Phrase.Kind.TRIGGER)).isNotEmpty();
				assertThat(it.questions(language)).hasSize(2);
				assertThat(it.category().in(language)).isNotBlank();
			});
			assertThat(Price.UNITS).contains(it.priceUnit());
		});
		assertThat(this.told).containsExactly(new CatalogueChanged(Example.SITE));
	}

	@Test
	void whatTheSiteHasAlreadyStaysAsItIs() {
		given(this.teams.findBySiteIdOrderByKey(Example.SITE)).willReturn(teams("service fitting sales"));
		given(this.catalogue.keys(Example.SITE)).willReturn(List.of("tyre-hotel", "tyre-change"));
		assertThat(this.desk.stock(Example.SITE, file("workshop"))).hasSize(32)
			.noneMatch(it -> it.key().equals("tyre-hotel"));
	}

	@Test
	void aFileForOtherTeamsIsRefusedByName() {
		given(this.teams.findBySiteIdOrderByKey(Example.SITE)).willReturn(teams("service"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.desk.stock(Example.SITE, file("workshop")))
			.withMessageContaining("fitting");
	}

	private Offering known() {
		Offering stored = Example.stored();
		given(this.catalogue.whole(stored.id())).willReturn(Optional.of(stored));
		return stored;
	}

	private static ClassPathResource file(String name) {
		return new ClassPathResource("demo/catalogue-" + name + ".json");
	}

	private static List<Team> teams(String keys) {
		return List.of(keys.split(" ")).stream().map(CatalogueDeskTests::team).toList();
	}

	private static Team team(String key) {
		return new Team(Example.SITE, key, new Names(key, key, key));
	}
}
