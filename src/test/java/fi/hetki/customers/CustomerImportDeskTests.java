package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.hetki.OnH2;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.tables.Batch;
import fi.hetki.tables.BatchDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a list whose work is cancelled or interrupted half way, and of customers who change meanwhile. */
@OnH2
class CustomerImportDeskTests {

	@Autowired
	CustomerImportDesk desk;

	@Autowired
	CustomerImportReading reading;

	@Autowired
	CustomerImportWriting writing;

	@Autowired
	CustomerImportUndoing undoing;

	@Autowired
	CustomerImportRows rows;

	@Autowired
	CustomerExport export;

	@Autowired
	CustomerRegister register;

	@Autowired
	Customers customers;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Clock clock;

	private UUID site;

	private UUID helena;

	@BeforeEach
	void aNewSite() {
		this.helena = this.people.known("helena").orElseThrow().id();
		this.site = this.reception.openSite(UUID.randomUUID().toString(), "Lista " + UUID.randomUUID(), "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00").id();
	}

	@Test
	void whatAServerDidBeforeItDiedIsNotDoneAgain() {
		CustomerImport work = this.desk.confirm(read(many(250)).id(), this.helena).orElseThrow();
		this.transaction.executeWithoutResult(status -> this.writing.step(work, this.reading.planner(this.site, this.desk.one(work.id()).columns()), 0));
		assertThat(count()).isEqualTo(200);
		assertThat(this.desk.takeOver()).as("somebody works on it").extracting(Batch::id).doesNotContain(work.id());
		this.database.update("update customer_import set alive_at = ? where id = ?",
				this.clock.instant().minus(Batch.SILENCE).minusSeconds(1).atOffset(ZoneOffset.UTC), work.id());
		// The application looks for such work too, so it may be faster than this test.
		List<CustomerImport> again = this.desk.takeOver().stream().filter(it -> it.id().equals(work.id())).toList();
		assertThat(this.desk.takeOver()).as("one of two nodes goes on").extracting(Batch::id).doesNotContain(work.id());

		assertThatThrownBy(() -> this.writing.write(work)).as("the first one wakes up").isInstanceOf(BatchDesk.GivenUp.class);
		again.forEach(this.writing::write);
		await().atMost(Duration.ofSeconds(30)).until(() -> this.desk.one(work.id()).state() == Batch.State.WRITTEN);
		assertThat(count()).isEqualTo(250);
	}

	@Test
	void whatWasCancelledHalfWayCanBeFinishedOrTakenBack() {
		CustomerImport work = this.desk.confirm(read(many(250)).id(), this.helena).orElseThrow();
		this.transaction.executeWithoutResult(status -> this.writing.step(work, this.reading.planner(this.site, this.desk.one(work.id()).columns()), 0));
		assertThat(this.desk.cancel(work.id())).isFalse();
		assertThat(this.desk.one(work.id()).state()).isEqualTo(Batch.State.WRITTEN);
		this.writing.write(this.desk.confirm(work.id(), this.helena).orElseThrow());
		assertThat(count()).isEqualTo(250);
		this.undoing.undo(this.desk.undo(work.id(), this.helena).orElseThrow());
		assertThat(count()).isZero();
	}

	@Test
	void whoeverIsChangedAfterThePreviewIsNotOverwritten() {
		Customer aino = this.register.add(UUID.randomUUID(), this.site, Card.called("Aino Välissä").with(CardField.PHONE, "040 555 0701"));
		CustomerImport taken = read("nimi;puhelin;kaupunki\nAino Välissä;040 555 0701;Koekylä");
		this.register.change(aino.id(), Card.called("Aino Välissä").with(CardField.PHONE, "040 555 0701").with(CardField.CONTACT, "Ville"), aino.version());
		this.writing.write(this.desk.confirm(taken.id(), this.helena).orElseThrow());
		assertThat(city(aino)).isNull();
		assertThat(this.rows.counts(taken.id())).containsExactly(new CustomerImportRows.Count(CustomerPlan.Kind.UPDATE, null, null, true, 1));
		this.writing.write(this.desk.confirm(taken.id(), this.helena).orElseThrow());
		assertThat(city(aino)).isEqualTo("Koekylä");
		assertThat(this.customers.findById(aino.id()).orElseThrow().contact()).isEqualTo("Ville");
	}

	@Test
	void aWorkbookThatGoesOutComesBackUnchanged() throws IOException {
		write(read(many(3) + "=1+1;;Koekylä\n"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(this.site, CustomerExport.Format.XLSX, new Locale("sv"), out);
		CustomerImport back = read(out.toByteArray());
		assertThat(this.rows.counts(back.id())).containsExactly(new CustomerImportRows.Count(CustomerPlan.Kind.UNCHANGED, null, null, false, 4));
	}

	@Test
	void aNumberLeadsToTheOneWhoStayedAfterAMerge() {
		write(read("numero;nimi\n1;Aino Jäävä\n2;Ville Poistuva"));
		this.transaction.executeWithoutResult(status -> {
			List<Customer> both = this.customers.findBySiteIdAndNumberIn(this.site, List.of("1", "2"));
			Customer kept = both.stream().filter(it -> "1".equals(it.number())).findFirst().orElseThrow();
			both.stream().filter(it -> "2".equals(it.number())).forEach(it -> it.mergeInto(kept, this.clock.instant()));
		});
		write(read("numero;kaupunki\n2;Koekylä"));
		assertThat(this.customers.findBySiteIdAndNumberIn(this.site, List.of("1"))).extracting(Customer::city).containsExactly("Koekylä");
	}

	private static String many(int rows) {
		return "nimi;puhelin;kaupunki\n" + IntStream.range(0, rows)
			.mapToObj(it -> "Asiakas" + it + " Sukunimi" + it + ";040 " + (5_000_000 + it) + ";\n")
			.collect(Collectors.joining());
	}

	private CustomerImport read(String csv) {
		return read(csv.getBytes(StandardCharsets.UTF_8));
	}

	private CustomerImport read(byte[] file) {
		CustomerImport taken = this.desk.take(Entry.newId(), this.site, this.helena, "asiakkaat.csv", file).orElseThrow();
		this.reading.read(taken);
		assertThat(this.desk.one(taken.id()).state()).isEqualTo(Batch.State.READY);
		return taken;
	}

	private void write(CustomerImport taken) {
		this.writing.write(this.desk.confirm(taken.id(), this.helena).orElseThrow());
	}

	private long count() {
		return this.database.queryForObject("select count(*) from customer where site_id = ? and deleted_at is null", Long.class, this.site);
	}

	private String city(Customer it) {
		return this.customers.findById(it.id()).orElseThrow().city();
	}
}
