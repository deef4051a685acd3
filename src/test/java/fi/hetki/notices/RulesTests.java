package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.LeadEntry;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;

class RulesTests {

	private static final UUID MAIJA = UUID.randomUUID();

	private static final UUID VILLE = UUID.randomUUID();

	private static final UUID SARI = UUID.randomUUID();

	private static final UUID HELENA = UUID.randomUUID();

	@Test
	void whoeverGetsALeadHearsItWhateverTheActWas() {
		assertThat(hearers("ROUTED", null, VILLE, null)).containsExactly(Map.entry(VILLE, News.ASSIGNED));
		assertThat(hearers("HANDED", SARI, VILLE, null)).contains(Map.entry(VILLE, News.ASSIGNED));
		assertThat(hearers("UNHEARD_OF", null, VILLE, SARI)).contains(Map.entry(VILLE, News.ASSIGNED));
	}

	@Test
	void whomALeadLeftHearsItToo() {
		assertThat(hearers("TAKEN", SARI, SARI, VILLE)).contains(Map.entry(VILLE, News.GONE)).doesNotContainKey(SARI);
		assertThat(hearers("ROUTED", null, SARI, VILLE)).containsOnly(Map.entry(VILLE, News.GONE), Map.entry(SARI, News.ASSIGNED));
	}

	@Test
	void managersHearOfALeadThatNobodyHas() {
		assertThat(hearers("ROUTED", null, null, null)).containsExactly(Map.entry(SARI, News.NOBODY));
		assertThat(hearers("REROUTED", HELENA, null, null)).containsExactly(Map.entry(SARI, News.NOBODY));
		assertThat(hearers("REOPENED", HELENA, null, VILLE)).contains(Map.entry(SARI, News.NOBODY));
		assertThat(hearers("TOLD", HELENA, null, null)).as("that was known").doesNotContainKey(SARI);
	}

	@ParameterizedTest
	@CsvSource({ "TAKEN,SEEN", "HANDED,SEEN", "MOVED,MOVED", "TOLD,TOLD", "CLOSED,CLOSED", "REOPENED,REOPENED", "RELEASED,GOES_ON",
			"MERGED,MERGED", "JOINED,MERGED", "PULLED,GOES_ON" })
	void whoeverNoticedHearsWhatComesOfIt(String kind, News news) {
		assertThat(hearers(kind, SARI, VILLE, VILLE)).containsExactly(Map.entry(MAIJA, news));
	}

	@ParameterizedTest
	@CsvSource({ "THANKED,THANKED", "REPLIED,REPLIED", "MISUNDERSTOOD,MISUNDERSTOOD" })
	void whoeverWorksTheLeadHearsWhatIsWrittenBack(String kind, News news) {
		assertThat(hearers(kind, MAIJA, VILLE, VILLE)).containsExactly(Map.entry(VILLE, news));
		assertThat(hearers(kind, MAIJA, null, null)).as("where nobody works it").containsExactly(Map.entry(SARI, news));
	}

	@Test
	void theClockWarnsWhoeverHasItAndEscalatesToThoseWhoManage() {
		assertThat(hearers("WARNED", null, VILLE, VILLE)).containsExactly(Map.entry(VILLE, News.SOON));
		assertThat(hearers("LATE", null, VILLE, VILLE)).containsExactly(Map.entry(VILLE, News.LATE));
		assertThat(hearers("ESCALATED", null, HELENA, VILLE)).containsOnly(Map.entry(HELENA, News.ASSIGNED),
				Map.entry(VILLE, News.GONE), Map.entry(SARI, News.ESCALATED));
	}

	@Test
	void whoeverIsMentionedHearsIt() {
		Happening note = new Happening("NOTE", SARI, null, VILLE, VILLE, MAIJA, Set.of(HELENA, SARI), () -> Set.of(SARI));
		assertThat(Rules.hearers(note)).as("and nobody else, not even herself").containsExactly(Map.entry(HELENA, News.MENTIONED));
	}

	@ParameterizedTest
	@EnumSource(LeadEntry.Kind.class)
	void nobodyHearsOfWhatSheDidHerself(LeadEntry.Kind kind) {
		UUID me = UUID.randomUUID();
		Happening mine = new Happening(kind.name(), me, me, me, me, me, Set.of(me), () -> Set.of(me));
		Happening taken = new Happening(kind.name(), me, me, me, null, me, Set.of(me), () -> Set.of(me));
		assertThat(Rules.hearers(mine)).isEmpty();
		assertThat(Rules.hearers(taken)).isEmpty();
	}

	@Test
	void oneLineTellsAPersonOneThing() {
		Happening both = new Happening("HANDED", SARI, VILLE, VILLE, null, VILLE, Set.of(), Set::of);
		assertThat(Rules.hearers(both)).containsExactly(Map.entry(VILLE, News.ASSIGNED));
	}

	@Test
	void aNoteIsNoNews() {
		assertThat(hearers("NOTE", SARI, VILLE, VILLE)).isEmpty();
	}

	/** Maija noticed it, Sari manages. */
	private static Map<UUID, News> hearers(String kind, @Nullable UUID by, @Nullable UUID holder, @Nullable UUID before) {
		return Rules.hearers(new Happening(kind, by, null, holder, before, MAIJA, Set.of(), () -> Set.of(SARI)));
	}

}
