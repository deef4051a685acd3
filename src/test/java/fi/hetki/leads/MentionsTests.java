package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTests {

	private static final Person JENNI = person("jenni.salo", "Jenni", "Salo");

	private static final Person AINO = person("aino.x", "Aino", "Mallila");

	private static final Person OTHER_AINO = person("aino-k", "Aino", "Kuvitelma");

	private static final Person AKE = person("ake", "Åke", "Öst");

	private static final List<Person> READERS = List.of(JENNI, AINO, OTHER_AINO, AKE);

	@ParameterizedTest
	@ValueSource(strings = { "@Jenni", "@jenni", "Kysy @JENNI.", "(@jenni.salo)", "@Jenni Salo soittaa", "@Jenni:lle", "@jenni, @jenni.salo?", "\n@Jenni\u00a0Salo" })
	void jenniIsNamed(String text) {
		assertThat(Mentions.in(text, List.of(), READERS)).extracting(Mention::personId).isNotEmpty().containsOnly(JENNI.id());
	}

	@Test
	void thePlaceInTheTextIsKept() {
		LeadEntry note = new LeadEntry(UUID.randomUUID(), null, null, LeadEntry.Kind.NOTE).saying("Hei @Aino Mallila, soita.")
			.naming(Mentions.in("Hei @Aino Mallila, soita.", List.of(JENNI.id()), READERS));
		assertThat(note.pieces()).extracting(LeadEntry.Piece::text).containsExactly("Hei ", "@Aino Mallila", ", soita.");
		assertThat(note.pieces()).extracting(LeadEntry.Piece::person).containsExactly(null, AINO.id(), null);
		assertThat(note.toldBeside()).containsExactly(JENNI.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aku@jenni.fi", "jenni", "5 kpl @ 12 €", "@", "a.b@c", "@@" })
	void thisNamesNobody(String text) {
		assertThat(Mentions.in(text, List.of(), READERS)).isEmpty();
	}

	@Test
	void aNameMayHaveAnyLetters() {
		assertThat(Mentions.in("@åke", List.of(), READERS)).extracting(Mention::personId).containsExactly(AKE.id());
		assertThat(Mentions.in("@A\u030Ake", List.of(), READERS)).as("letters in two parts").extracting(Mention::personId).containsExactly(AKE.id());
	}

	@Test
	void twoOfOneNameAreToldApartByWhatIsWritten() {
		assertThat(problem("Kysy @aino").arguments()).containsExactly("@aino", "@aino.x, @aino-k");
		assertThat(Mentions.in("Kysy @aino-k tai @Aino Mallila", List.of(), READERS)).extracting(Mention::personId).containsExactly(OTHER_AINO.id(), AINO.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "@ville", "@jenni.salon", "@Jennille", "@jenni.salo.x" })
	void whoeverIsNoneOfThemIsRefusedInTheSameWords(String text) {
		assertThat(problem(text).message()).isEqualTo("leads.mention.unknown");
	}

	@Test
	void whoeverIsChosenBesideIsToldOnceAndMustSeeIt() {
		assertThat(Mentions.in("@jenni", List.of(JENNI.id(), JENNI.id()), READERS)).hasSize(1);
		assertThatThrownBy(() -> Mentions.in("x", List.of(UUID.randomUUID()), READERS)).isInstanceOf(Problems.Refused.class);
	}

	private static Problems.Problem problem(String text) {
		try {
			Mentions.in(text, List.of(), READERS);
		}
		catch (Problems.Refused refused) {
			return refused.problems().all().get(0);
		}
		throw new AssertionError("not refused: " + text);
	}

	private static Person person(String login, String first, String last) {
		return new Person(login, first, last, Role.FRONTLINE, "sales", UUID.randomUUID());
	}

}
