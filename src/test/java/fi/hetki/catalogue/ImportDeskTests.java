package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.OnH2;
import fi.hetki.people.Entry;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of an import whose work is cancelled or interrupted, step by step and without the worker. */
@OnH2
class ImportDeskTests {

	private static final String WASH = "key;category_fi;category_sv;category_en;name_fi;name_sv;name_en;description_fi;description_sv;description_en;unit;team;weekly_capacity\n"
			+ "wash;a;b;c;Pesu;Tvätt;Wash;a;b;c;visit;yard;5";

	@Autowired
	ImportDesk desk;

	@Autowired
	CatalogueImports imports;

	@Autowired
	ImportRows rows;

	@Autowired
	ImportReading reading;

	@Autowired
	ImportWriting writing;

	@Autowired
	ImportUndoing undoing;

	@Autowired
	CatalogueDesk catalogue;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate database;

	private UUID site;

	private UUID helena;

	@BeforeEach
	void aNewSite() {
		this.helena = this.people.known("helena").orElseThrow().id();
		this.site = this.reception.openSite(UUID.randomUUID().toString(), "Piha " + UUID.randomUUID(), "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00").id();
		this.reception.openTeam(this.site, "yard", new Names("Piha", "Gård", "Yard"));
	}

	@Test
	void whatNobodyWorksOnAnyMoreCanBeginAnew() {
		CatalogueImport taken = take();
		assertThat(taken.isStopped(this.clock.instant())).isFalse();
		assertThat(this.desk.again(taken.id())).as("somebody works on it").isEmpty();
		silence(taken);
		CatalogueImport again = this.desk.again(taken.id()).orElseThrow();

		assertThatThrownBy(() -> this.reading.read(taken)).as("the first attempt wakes up").isInstanceOf(ImportDesk.GivenUp.class);
		this.reading.read(again);
		assertThat(state(taken)).isEqualTo(CatalogueImport.State.READY);
		assertThat(this.rows.counts(taken.id())).containsExactly(new ImportRows.Count(Plan.Kind.CREATE, 1));
	}

	@Test
	void aCancelledReadingLeavesNothing() {
		CatalogueImport taken = take();
		assertThat(this.desk.cancel(taken.id())).isTrue();
		assertThatThrownBy(() -> this.reading.read(taken)).isInstanceOf(ImportDesk.GivenUp.class);
		assertThat(this.imports.existsById(taken.id())).isFalse();
		assertThat(this.rows.counts(taken.id())).isEmpty();
		assertThat(this.desk.cancel(taken.id())).as("pressed twice").isTrue();
	}

	@Test
	void aCancelledWritingWritesNothing() {
		CatalogueImport confirmed = this.desk.confirm(read().id(), this.helena).orElseThrow();
		assertThat(this.desk.confirm(confirmed.id(), this.helena)).as("pressed twice").isEmpty();
		assertThat(this.desk.cancel(confirmed.id())).isFalse();

		assertThatThrownBy(() -> this.writing.write(confirmed)).isInstanceOf(ImportDesk.GivenUp.class);
		assertThat(this.catalogue.drafted(this.site)).isEmpty();
		assertThat(state(confirmed)).isEqualTo(CatalogueImport.State.READY);
		this.writing.write(this.desk.confirm(confirmed.id(), this.helena).orElseThrow());
		assertThat(this.catalogue.drafted(this.site)).extracting(Drafted::key).containsExactly("wash");
	}

	@Test
	void aCancelledUndoingLeavesTheImportInTheDraft() {
		CatalogueImport written = this.desk.confirm(read().id(), this.helena).orElseThrow();
		this.writing.write(written);
		CatalogueImport undoing = this.desk.undo(written.id(), this.helena).orElseThrow();
		this.desk.cancel(undoing.id());

		assertThatThrownBy(() -> this.undoing.undo(undoing)).isInstanceOf(ImportDesk.GivenUp.class);
		assertThat(this.catalogue.drafted(this.site)).hasSize(1);
		assertThat(state(undoing)).isEqualTo(CatalogueImport.State.WRITTEN);
	}

	@Test
	void whatFailedOnOurSideIsSaidToBeStopped() {
		CatalogueImport taken = take();
		this.desk.stillAt(taken.id(), taken.attempt(), CatalogueImport::fail);
		assertThat(this.desk.one(taken.id()).isStopped(this.clock.instant())).isTrue();
		assertThat(this.desk.again(taken.id())).isPresent();
	}

	@Test
	void whatIsInTheDraftIsNotThrownAway() {
		CatalogueImport written = this.desk.confirm(read().id(), this.helena).orElseThrow();
		this.writing.write(written);
		assertThat(this.desk.drop(written.id())).isFalse();
		assertThat(state(written)).isEqualTo(CatalogueImport.State.WRITTEN);
	}

	@Test
	void whatNobodyConfirmedForAWeekIsClearedAway() {
		CatalogueImport old = read();
		CatalogueImport recent = read();
		CatalogueImport written = this.desk.confirm(read().id(), this.helena).orElseThrow();
		this.writing.write(written);
		Instant lastWeek = this.clock.instant().minus(Duration.ofDays(7).plusMinutes(1));
		List.of(old, written).forEach(it -> this.database.update("update catalogue_import set uploaded_at = ? where id = ?",
				lastWeek.atOffset(ZoneOffset.UTC), it.id()));
		this.desk.clear();
		assertThat(this.imports.findAllById(List.of(old.id(), recent.id(), written.id()))).extracting(CatalogueImport::id)
			.containsExactlyInAnyOrder(recent.id(), written.id());
		assertThat(this.rows.counts(old.id())).isEmpty();
	}

	@Test
	void aFileIsForgottenOnceItHasBeenRead() {
		CatalogueImport read = read();
		assertThat(this.database.queryForObject("select count(*) from catalogue_import_file where id = ?", Integer.class, read.id())).isZero();
	}

	private CatalogueImport take() {
		return this.desk.take(Entry.newId(), this.site, this.helena, "palvelut.csv", WASH.getBytes(StandardCharsets.UTF_8)).orElseThrow();
	}

	private CatalogueImport read() {
		CatalogueImport taken = take();
		this.reading.read(taken);
		return taken;
	}

	private void silence(CatalogueImport it) {
		this.database.update("update catalogue_import set alive_at = ? where id = ?",
				this.clock.instant().minus(CatalogueImport.SILENCE).minusSeconds(1).atOffset(ZoneOffset.UTC), it.id());
	}

	private CatalogueImport.State state(CatalogueImport it) {
		return this.desk.one(it.id()).state();
	}
}
