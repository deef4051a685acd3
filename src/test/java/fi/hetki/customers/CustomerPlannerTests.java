package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.hetki.people.Names;
import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import fi.hetki.tables.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the rows of a list mean, without any database. */
class CustomerPlannerTests {

	private static final CustomerTableWords WORDS = new CustomerTableWords(messages());

	private static final CustomerLists LISTS = new CustomerLists(WORDS);

	private static final UUID HOTEL = UUID.randomUUID();

	private static final Map<UUID, Names> SERVICES = Map.of(HOTEL, new Names("Rengashotelli", "Däckhotell", "Tyre hotel"));

	private static final UUID AINO = UUID.randomUUID();

	private static final Listed AINOS = new Listed(Card.called("Aino Testilä")
		.with(CardField.PHONE, "040 555 0101")
		.with(CardField.EMAIL, "aino@example.com")
		.with(CardField.VEHICLES, List.of(new Vehicle("Toyota Corolla", "ABC-123", 2016, 120_000))), "1001");

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/customers", "messages/shell");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static Acquaintances knows(Listed... others) {
		Acquaintances known = new Acquaintances();
		known.add(new Acquaintances.Known(AINO, AINOS, Identity.keys(AINOS.card(), "FI"), ""));
		for (Listed it : others) {
			known.add(new Acquaintances.Known(UUID.randomUUID(), it, Identity.keys(it.card(), "FI"), ""));
		}
		return known;
	}

	private static List<CustomerPlan> plan(Acquaintances known, String... lines) {
		Table table = LISTS.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
		return planner(table).plan(table.lines(), known);
	}

	private static CustomerPlanner planner(Table table) {
		return new CustomerPlanner(WORDS.guess(table, "FI"), LISTS.cells(SERVICES), "FI", SERVICES.keySet());
	}

	private static CustomerPlan.Kind kind(String headings, String row) {
		return plan(knows(), headings, row).get(0).kind();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "puh.|phone", "Matkapuhelin|phone", "GSM|phone", "Mobiltelefon|phone", "E-mail address|email", "Sähköpostiosoite|email",
			"FO-nummer|business_id", "Y-TUNNUS|business_id", "VAT number|business_id", "Asiakasnro|number", "ID|number", "Kundnr|number", "Sukunimi|last_name", "Förnamn|first_name",
			"Rek.nro|plate", "Registernummer|plate", "Postitoimipaikka|city", "Omat sanat (phone)|phone", "Hetki-ID|hetki_id", "Company name|name" })
	void headingsAreUnderstoodInThreeLanguages(String heading, String code) {
		assertThat(WORDS.column(heading)).map(CustomerColumn::code).contains(code);
	}

	@Test
	void aColumnWithoutAKnownHeadingIsKnownByWhatStandsInIt() {
		Table table = LISTS.read("x;y;z;w\na;040 123 4567;a@example.com;0112038-9\nb;050 123 4567;b@example.com;\n".getBytes(StandardCharsets.UTF_8));
		assertThat(WORDS.guess(table, "FI")).containsExactly("", "phone", "email", "business_id");
	}

	@Test
	void whoeverIsMeantIsFoundByNumberFirst() {
		CustomerPlan plan = plan(knows(), "asiakasnumero;nimi;puhelin;kaupunki", "1001;Aino Uusinimi;;Koekylä").get(0);
		assertThat(plan.kind()).isEqualTo(CustomerPlan.Kind.UPDATE);
		assertThat(plan.customerId()).isEqualTo(AINO);
		assertThat(plan.wish().card().name()).isEqualTo("Aino Uusinimi");
		assertThat(plan.wish().card().phone()).as("an empty cell takes nothing away").isEqualTo("040 555 0101");
		assertThat(plan.changed()).containsExactly("name", "city");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nimi;puhelin|Testilä Aino;+358 40 5550101|UNCHANGED", "nimi;sähköposti;kaupunki|Aino Testila;AINO@example.com;Koekylä|UPDATE",
			"nimi;rekisteritunnus|Aino Testilä;abc123|UNCHANGED", "nimi;puhelin|Ville Toinen;040 555 0101|DOUBTFUL", "nimi;puhelin|Aino Testilä;040 555 0999|DOUBTFUL",
			"nimi;puhelin|Ville Toinen;040 555 0999|CREATE", "numero;nimi;puhelin|1002;Aino Testilä;040 555 0101|DOUBTFUL", "numero;nimi|1002;Ville Toinen|CREATE" })
	void elseByWhatTellsPeopleApartAndNeverByAGuess(String headings, String row, CustomerPlan.Kind kind) {
		assertThat(kind(headings, row)).isEqualTo(kind);
	}

	@Test
	void twoWhoCertainlyAreTheSameLeaveADoubt() {
		Listed twin = new Listed(Card.called("Aino Testilä").with(CardField.EMAIL, "aino@example.com"), null);
		CustomerPlan plan = plan(knows(twin), "nimi;sähköposti", "Aino Testilä;aino@example.com").get(0);
		assertThat(plan.kind()).isEqualTo(CustomerPlan.Kind.DOUBTFUL);
		assertThat(plan.alike()).hasSize(2);
	}

	@Test
	void aThousandWithNamesThatBeginAlikeHideNobodyWithTheSameName() {
		Listed[] many = IntStream.range(0, 1000).mapToObj(it -> new Listed(Card.called("Asiakas" + it + " Sukunimi" + it), null)).toArray(Listed[]::new);
		CustomerPlan plan = plan(knows(many), "nimi", "Sukunimi999 Asiakas999").get(0);
		assertThat(plan.alike()).first().satisfies(it -> assertThat(it.name()).isEqualTo("Asiakas999 Sukunimi999"));
		assertThat(knows(many).near(many[0].card(), Set.of())).hasSizeLessThan(100);
	}

	@Test
	void aListAddsAndTakesNothingAway() {
		CustomerPlan plan = plan(knows(), "numero;ajoneuvot;sopimukset;palvelut", "1001;\"Volvo V70; CZV-231; 2012; 200000 km\nABC-123\";\"Pesu; 1.9.2026\";tyre hotel").get(0);
		assertThat(plan.wish().card().vehicles()).containsExactly(new Vehicle("Toyota Corolla", "ABC-123", 2016, 120_000),
				new Vehicle("Volvo V70", "CZV-231", 2012, 200_000));
		assertThat(plan.wish().card().contracts()).extracting(it -> it.name() + " " + it.from()).containsExactly("Pesu 2026-09-01");
		assertThat(plan.wish().card().owns()).containsExactly(HOTEL);
	}

	@Test
	void faultsNameTheColumnAndDoNotStopTheOtherRows() {
		List<CustomerPlan> plans = plan(knows(), "nimi;puhelin;sähköposti;y-tunnus;kieli;laji;palvelut;asiakkaana alkaen",
				"Ville;12;ei;0112038-8;klingon;jokin;laiva;eilen", "Ville Kunnossa;;;;svenska;yritys;;1.9.2024", ";040 555 0300");
		assertThat(plans.get(0).faults()).extracting(Fault::column).containsExactlyInAnyOrder("phone", "email", "business_id", "language", "kind", "services", "since");
		assertThat(plans.get(1).kind()).isEqualTo(CustomerPlan.Kind.CREATE);
		assertThat(plans.get(1).wish().card().language()).isEqualTo("sv");
		assertThat(plans.get(1).wish().card().kind()).isEqualTo(Customer.Kind.COMPANY);
		assertThat(plans.get(2).faults()).extracting(Fault::column).containsExactly("name");
	}

	@Test
	void whatWasWrongBeforeDoesNotStandInTheWay() {
		Listed old = new Listed(Card.called("Ville Vanha").with(CardField.PHONE, "puh. kysy"), "7");
		assertThat(plan(knows(old), "numero;kaupunki", "7;Koekylä").get(0).kind()).isEqualTo(CustomerPlan.Kind.UPDATE);
	}

	@Test
	void theSameCustomerTwiceInAListIsAFaultAndASharedPhoneADoubt() {
		List<CustomerPlan> plans = plan(knows(), "numero;nimi;puhelin", "5;Ville Yksi;040 555 0400", "5;Ville Kaksi;", ";Sari Sama;040 555 0401", ";Sama Sari;+358405550401",
				";Maija Eri;040 555 0402", ";Helena Toinen;040 555 0402", "1001;;", ";Aino Testilä;040 555 0101");
		assertThat(plans).extracting(CustomerPlan::kind).containsExactly(CustomerPlan.Kind.FAULTY, CustomerPlan.Kind.FAULTY, CustomerPlan.Kind.FAULTY,
				CustomerPlan.Kind.FAULTY, CustomerPlan.Kind.DOUBTFUL, CustomerPlan.Kind.DOUBTFUL, CustomerPlan.Kind.FAULTY, CustomerPlan.Kind.FAULTY);
		assertThat(plans.get(0).faults()).containsExactly(Fault.of("customers.import.fault.twice", "2, 3"));
		assertThat(plans.get(4).faults()).containsExactly(Fault.of("customers.import.doubt.phone", "6, 7"));
	}

	@Test
	void aKeyOfAnotherSiteTellsNoMoreThanAKeyOfNobody() {
		CustomerPlan plan = plan(knows(), "hetki_id;nimi;puhelin", UUID.randomUUID() + ";Aino Testilä;040 555 0101").get(0);
		assertThat(plan.faults()).containsExactly(Fault.at("hetki_id", "customers.import.fault.id"));
	}

	@Test
	void permissionsAreNoColumn() {
		assertThat(List.of("Lupa", "Markkinointilupa", "Consent", "Samtycke", "Saa soittaa")).allMatch(it -> WORDS.column(it).isEmpty());
	}

	@Test
	void cardsOfAPhoneAreRead() {
		String cards = """
				BEGIN:VCARD
				VERSION:3.0
				N:Testilä;Aino;;;
				FN:Aino Kortti
				TEL;TYPE=HOME:09 123 456
				TEL;TYPE=CELL:+358 40 555 0501
				EMAIL:kortti@example.com
				ADR;TYPE=HOME:;;Katu 1;Koekylä;;00100;Finland
				PHOTO;ENCODING=b;TYPE=JPEG:%s
				END:VCARD
				BEGIN:VCARD
				VERSION:4.0
				FN:Ville Kontakti
				ORG:Firma Oy;Myynti
				LANG:sv-FI
				TEL;VALUE=uri;PREF=1:tel:+358-50-5550502
				END:VCARD
				""".formatted("QUJD".repeat(20_000));
		List<CustomerPlan> plans = plan(knows(), cards);
		assertThat(plans).extracting(it -> it.wish().card().name()).containsExactly("Aino Kortti", "Firma Oy");
		assertThat(plans).extracting(it -> it.wish().card().phone()).containsExactly("+358 40 555 0501", "+358-50-5550502");
		assertThat(plans.get(0).wish().card().city()).isEqualTo("Koekylä");
		assertThat(plans.get(1).wish().card().contact()).isEqualTo("Ville Kontakti");
		assertThat(plans.get(1).wish().card().language()).isEqualTo("sv");
		assertThat(plans.get(1).wish().card().kind()).isEqualTo(Customer.Kind.COMPANY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Aino; Testilä, \"Nainen\"", "=cmd|'/c calc'!A1", "Rivi\\n; toinen\\\\", "a,b;c:d" })
	void aCardThatGoesOutComesBack(String nasty) throws IOException {
		Listed it = new Listed(new Card(Customer.Kind.COMPANY, nasty, "Ville Kontakti", "040 555 0601", "ville@example.com", "0112038-9", "sv", "Koekylä", null,
				List.of(new Vehicle("Volvo V70", "CZV-231", null, 5)), List.of(new Contract("Pesu", null, null), new Contract("Kirjanpito", null, null)), List.of(HOTEL)), "A-1");
		UUID id = UUID.randomUUID();
		Map<CustomerColumn, String> cells = new EnumMap<>(CustomerColumn.class);
		CustomerColumn.EXPORTED.forEach(column -> cells.put(column, LISTS.cells(SERVICES).cell(column, id, it, new Locale("fi"))));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		VCards.write(out, List.of(cells).iterator());
		Table table = LISTS.read(out.toByteArray());
		Acquaintances known = new Acquaintances();
		known.add(new Acquaintances.Known(id, it, Identity.keys(it.card(), "FI"), ""));
		assertThat(planner(table).plan(table.lines(), known)).extracting(CustomerPlan::kind).containsExactly(CustomerPlan.Kind.UNCHANGED);
	}

	@Test
	void whatIsNoListSaysWhy() {
		assertThat(refusal("")).isEqualTo("empty");
		assertThat(refusal("nimi;puhelin\n")).isEqualTo("empty");
		assertThat(refusal("GIF89a\u0000\u0001")).isEqualTo("kind");
		assertThat(refusal("nimi\n" + "x".repeat(1_000_000))).isEqualTo("cell");
		assertThat(refusal("nimi" + ";a".repeat(200) + "\nx")).isEqualTo("columns");
		assertThat(refusal("nimi;puhelin\n\"Aino;040\n")).isEqualTo("quotes");
		assertThat(refusal("BEGIN:VCARD\nVERSION:3.0\nFN:" + "x".repeat(1_000_000) + "\nEND:VCARD")).isEqualTo("cell");
		assertThat(refusal("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")).isEqualTo("empty");
		assertThat(refusal("nimi\n" + "x\n".repeat(10_001))).isEqualTo("rows");
	}

	private static String refusal(String text) {
		Unreadable refused = catchThrowableOfType(Unreadable.class, () -> LISTS.read(text.getBytes(StandardCharsets.UTF_8)));
		String message = refused.fault("").message();
		assertThat(Arrays.asList("", "_fi", "_sv").stream().map(it -> messages().getMessage("customers.import.refused." + message, new Object[] { 1, 2 },
				new Locale(it.replace("_", ""))))
			.collect(Collectors.toSet())).hasSizeGreaterThan(1);
		return message;
	}
}
