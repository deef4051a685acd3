package fi.hetki.matching;

import static fi.hetki.matching.Sample.TEAM;
import static fi.hetki.matching.Sample.content;
import static fi.hetki.matching.Sample.id;
import static fi.hetki.matching.Sample.service;
import static fi.hetki.matching.Sample.trigger;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.matching.Lint.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriggerLintsTests {

	private static final Drafted BATTERY = service("battery", "akku", "ei käynnisty");

	private static final Spoken AKKU = Spoken.of(BATTERY.id(), trigger("fi", "akku"));

	@Test
	void aTriggerInMoreThanATenthOfAllMomentsIsTooCommon() {
		assertThat(lints().common(Map.of(AKKU, 11L), 100)).singleElement().satisfies(it -> {
			assertThat(it.kind()).isEqualTo(Kind.COMMON);
			assertThat(it.words()).isEqualTo("akku");
			assertThat(it.share()).isEqualTo(11);
		});
		assertThat(lints().common(Map.of(AKKU, 10L), 100)).as("a tenth").isEmpty();
		assertThat(lints().common(Map.of(AKKU, 30L), 49)).as("too few moments to tell").isEmpty();
	}

	@Test
	void aTriggerThatNobodySaysIsDead() {
		assertThat(lints().dead(Map.of(AKKU, 1L), Map.of())).extracting(Lint::words).containsExactly("ei käynnisty");
	}

	@Test
	void whatWasNotInUseAllTheTimeIsNotDead() {
		DescribeOffering then = content("battery", BigDecimal.TEN, TEAM, List.of(trigger("fi", "akku")), List.of(), false);
		assertThat(lints().dead(Map.of(), Map.of(BATTERY.id(), Optional.of(then)))).extracting(Lint::words)
			.as("added since")
			.containsExactly("akku");
		assertThat(lints().dead(Map.of(), Map.of(BATTERY.id(), Optional.empty()))).as("a service that is new since").isEmpty();
		DescribeOffering away = content("battery", BigDecimal.TEN, TEAM, then.phrases(), List.of(), true);
		assertThat(lints().dead(Map.of(), Map.of(BATTERY.id(), Optional.of(away)))).as("out of use then").isEmpty();
		Drafted fresh = new Drafted(id("new"), Sample.SITE, "new", BATTERY.content(), null, "seen");
		assertThat(new TriggerLints(List.of(fresh)).dead(Map.of(), Map.of())).as("not published yet").isEmpty();
	}

	@Test
	void aTriggerThatIsWrongTooOftenIsTold() {
		assertThat(lints().askOnly(Set.of(AKKU))).extracting(Lint::words).containsExactly("akku");
		assertThat(lints().askOnly(Set.of(Spoken.of(id("towbar"), trigger("fi", "akku"))))).isEmpty();
	}

	@Test
	void notesAreNotCountedAmongWhatIsToBeLookedAt() {
		CheckList checks = CheckList.of(List.of(Lint.said(Kind.DEAD, BATTERY, trigger("fi", "akku"), 0),
				Lint.said(Kind.COMMON, BATTERY, trigger("fi", "akku"), 12),
				Lint.about(Kind.OWNER_EMPTY, Lint.Place.of(BATTERY, "ownerTeam", null))));
		assertThat(checks.toLookAt()).isEqualTo(2);
		assertThat(checks.sections()).extracting(CheckList.Section::weight)
			.containsExactly(Lint.Weight.MEND, Lint.Weight.LOOK, Lint.Weight.KNOW);
	}

	private static TriggerLints lints() {
		return new TriggerLints(List.of(BATTERY));
	}
}
