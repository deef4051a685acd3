package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.hetki.coaching.DiaryNote.Felt;
import fi.hetki.people.Entry;
import fi.hetki.rubric.Told;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

class DiaryDeskTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private static final UUID ID = Entry.newId();

	private static final DiaryNote SHOES = new DiaryNote("kenkäkauppa", Felt.DEAL, "need", 1, "kiire", "kysyisin ensin");

	private final DiaryEntries entries = mock();

	private final DiaryDesk desk = new DiaryDesk(this.entries, new Sides(), new TransactionTemplate(mock()),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void oneTapIsAnEntry() {
		DiaryEntry entry = written(felt(Felt.ME));
		assertThat(entry.id()).isEqualTo(ID);
		assertThat(entry.personId()).isEqualTo(Told.MAIJA);
		assertThat(entry.note()).isEqualTo(felt(Felt.ME));
		assertThat(entry.writtenAt()).isEqualTo(NOW);
	}

	@Test
	void theSameTapAgainChangesNothing() {
		DiaryEntry entry = known();
		this.desk.write(ID, Told.MAIJA, felt(Felt.ME));
		assertThat(entry.note()).isEqualTo(SHOES);
		verify(this.entries, never()).save(any());
	}

	@Test
	void ofTwoTapsAtOnceOneIsKept() {
		DiaryEntry other = new DiaryEntry(ID, Told.MAIJA, SHOES, NOW);
		when(this.entries.findById(ID)).thenReturn(Optional.empty(), Optional.of(other));
		when(this.entries.save(any())).thenThrow(new DuplicateKeyException("twice"));
		this.desk.write(ID, Told.MAIJA, SHOES);
		verify(this.entries, times(2)).findById(ID);
	}

	@Test
	void nobodyReachesAnEntryOfSomebodyElse() {
		known();
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.desk.own(ID, Told.SARI));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.desk.change(ID, Told.SARI, 0, SHOES));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> this.desk.write(ID, Told.SARI, SHOES));
		this.desk.remove(ID, Told.SARI);
		verify(this.entries, never()).delete(any());
	}

	@Test
	void aChangeOnTopOfAnotherOneIsNotKept() {
		DiaryEntry entry = known();
		assertThatExceptionOfType(DiaryDesk.ChangedMeanwhile.class)
			.isThrownBy(() -> this.desk.change(ID, Told.MAIJA, 1, felt(Felt.ME)));
		assertThat(entry.note()).isEqualTo(SHOES);
		this.desk.change(ID, Told.MAIJA, 0, felt(Felt.ME));
		assertThat(entry.note()).isEqualTo(felt(Felt.ME));
	}

	@ParameterizedTest
	@CsvSource({ "need, , degree", ", 3, dimension", "need, 5, degree", "need, -1, degree", "sales, 2, dimension", ", , felt" })
	void whatIsNoAnswerIsRefusedAtItsField(@Nullable String dimension, @Nullable Integer degree, String field) {
		DiaryNote note = new DiaryNote("kenkäkauppa", null, dimension, degree, null, " ");
		assertThat(refused(note).all()).singleElement().satisfies(it -> assertThat(it.field()).isEqualTo(field));
	}

	@Test
	void tenThousandCharactersAreRefusedWithoutRepeatingThem() {
		DiaryNote note = new DiaryNote("salainen".repeat(20), Felt.ME, null, null, "salainen ".repeat(1111) + "x", "a\r\n".repeat(999) + "ää");
		assertThatExceptionOfType(Problems.Refused.class).isThrownBy(() -> this.desk.write(ID, Told.MAIJA, note))
			.withMessageNotContaining("salainen")
			.satisfies(it -> assertThat(it.problems().all()).extracting(Problems.Problem::field).containsExactly("place", "feeling"));
		verify(this.entries, never()).save(any());
	}

	@Test
	void textIsKeptWithoutWhatNoTextNeeds() {
		DiaryNote note = new DiaryNote(" kenkä\nkauppa ", null, null, null, " yksi\r\nkaksi\u0000 ", "\u0000 ");
		assertThat(note.place()).isEqualTo("kenkä kauppa");
		assertThat(note.feeling()).isEqualTo("yksi\nkaksi");
		assertThat(note.lesson()).isNull();
	}

	@Test
	void nothingOfItStandsWhereALogWouldWriteIt() {
		DiaryEntry entry = known();
		assertThat(entry + " " + entry.note() + DiaryForm.of(entry) + DiaryFile.Row.of(entry)).doesNotContain("kenkä", "kiire", "kysyisin", "DEAL");
	}

	@Test
	void theDiaryOfSomebodyWhoLeftGoesAfterAMonth() {
		this.desk.forgetThoseWhoLeft();
		verify(this.entries).forgetThoseWhoLeftBefore(Instant.parse("2026-10-18T13:12:00Z"));
	}

	private DiaryEntry written(DiaryNote note) {
		this.desk.write(ID, Told.MAIJA, note);
		ArgumentCaptor<DiaryEntry> kept = ArgumentCaptor.captor();
		verify(this.entries).save(kept.capture());
		return kept.getValue();
	}

	private DiaryEntry known() {
		DiaryEntry entry = new DiaryEntry(ID, Told.MAIJA, SHOES, NOW);
		when(this.entries.findById(ID)).thenReturn(Optional.of(entry));
		when(this.entries.findByIdAndPersonId(ID, Told.MAIJA)).thenReturn(Optional.of(entry));
		return entry;
	}

	private Problems refused(DiaryNote note) {
		try {
			this.desk.write(ID, Told.MAIJA, note);
			throw new AssertionError("It was kept");
		}
		catch (Problems.Refused refused) {
			return refused.problems();
		}
	}

	private static DiaryNote felt(Felt felt) {
		return new DiaryNote(null, felt, null, null, null, null);
	}
}
