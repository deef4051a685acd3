package fi.hetki.customers;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Language;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import fi.hetki.tables.Headings;
import fi.hetki.tables.Table;
import fi.hetki.tables.TableReader;
import fi.hetki.tables.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cards of a phone or a mail program as a table with a row for each, and back. Pictures and whatever else we have no place for are left out. */
final class VCards {

	/** What a card has no field for stands in one of our own. */
	private static final String OURS = "X-HETKI-";

	private static final List<CustomerColumn> COLUMNS = CustomerColumn.EXPORTED;

	/** A home or a fax is not where a firm is called. */
	private static final List<TelephoneType> BEST = List.of(TelephoneType.PREF, TelephoneType.CELL, TelephoneType.WORK, TelephoneType.VOICE);

	private VCards() {
	}

	static boolean are(byte[] file) {
		return TableReader.decoded(Arrays.copyOf(file, Math.min(file.length, 200))).stripLeading().replace("\u0000", "")
			.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
	}

	static Table read(byte[] file, Headings known) {
		Table.Builder table = new Table.Builder();
		table.row(0, COLUMNS.stream().map(CustomerColumn::code).toList());
		int number = 0;
		try (VCardReader cards = new VCardReader(TableReader.decoded(file))) {
			for (VCard card = cards.readNext(); card != null; card = cards.readNext()) {
				Map<CustomerColumn, @Nullable String> cells = cells(card);
				number++;
				table.row(number, COLUMNS.stream().map(it -> Objects.requireNonNullElse(cells.get(it), "")).toList());
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		// Whatever a damaged card makes of its reader is a damaged card.
		catch (RuntimeException broken) {
			throw (broken instanceof Unreadable refused) ? refused : new Unreadable("card", number + 1);
		}
		return table.build(known);
	}

	private static Map<CustomerColumn, @Nullable String> cells(VCard card) {
		Map<CustomerColumn, @Nullable String> cells = new EnumMap<>(CustomerColumn.class);
		String person = person(card);
		String firm = Optional.ofNullable(card.getOrganization()).flatMap(it -> it.getValues().stream().findFirst()).orElse("").strip();
		cells.put(CustomerColumn.NAME, firm.isEmpty() ? person : firm);
		cells.put(CustomerColumn.CONTACT, firm.isEmpty() || firm.equals(person) ? null : person);
		cells.put(CustomerColumn.KIND, firm.isEmpty() ? null : Customer.Kind.COMPANY.name());
		cells.put(CustomerColumn.PHONE, best(card.getTelephoneNumbers().stream().sorted(Comparator.comparingInt(VCards::rank)), VCards::text));
		cells.put(CustomerColumn.EMAIL, best(card.getEmails().stream().sorted(Comparator.comparing(it -> !preferred(it))), TextProperty::getValue));
		cells.put(CustomerColumn.CITY, best(card.getAddresses().stream(), Address::getLocality));
		cells.put(CustomerColumn.LANGUAGE, best(card.getLanguages().stream(), VCards::language));
		for (CustomerColumn it : COLUMNS) {
			String own = own(card, ours(it));
			if (own != null) {
				cells.put(it, own);
			}
		}
		return cells;
	}

	private static @Nullable String own(VCard card, String name) {
		RawProperty own = card.getExtendedProperty(name);
		return (own != null) ? unescaped(own.getValue()) : null;
	}

	private static String ours(CustomerColumn column) {
		return OURS + column.code().replace("hetki_", "").replace('_', '-').toUpperCase(Locale.ROOT);
	}

	private static String person(VCard card) {
		if (card.getFormattedName() != null && card.getFormattedName().getValue() != null && !card.getFormattedName().getValue().isBlank()) {
			return card.getFormattedName().getValue().strip();
		}
		return (card.getStructuredName() == null) ? ""
				: Stream.of(card.getStructuredName().getGiven(), card.getStructuredName().getFamily()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static <T extends VCardProperty> @Nullable String best(Stream<T> properties, Function<T, @Nullable String> text) {
		return properties.map(text).filter(it -> it != null && !it.isBlank()).findFirst().orElse(null);
	}

	private static int rank(Telephone it) {
		if (it.getPref() != null) {
			return -1;
		}
		int place = it.getTypes().stream().mapToInt(BEST::indexOf).filter(at -> at >= 0).min().orElse(BEST.size());
		return it.getTypes().contains(TelephoneType.FAX) ? BEST.size() + 1 : place;
	}

	private static boolean preferred(Email it) {
		return it.getPref() != null || it.getTypes().contains(EmailType.PREF);
	}

	private static @Nullable String text(Telephone it) {
		return (it.getText() != null || it.getUri() == null) ? it.getText() : it.getUri().getNumber();
	}

	/** "sv-FI" is Swedish. */
	private static @Nullable String language(Language it) {
		return (it.getValue() != null) ? it.getValue().replaceAll("[-_].*", "") : null;
	}

	static void write(OutputStream out, Iterator<Map<CustomerColumn, String>> customers) throws IOException {
		VCardWriter writer = new VCardWriter(out, VCardVersion.V3_0);
		writer.setAddProdId(false);
		while (customers.hasNext()) {
			writer.write(card(customers.next()));
		}
		writer.flush();
	}

	/** What a phone reads stands where it looks for it, and where that is not enough to bring all back, in our own words too. */
	private static VCard card(Map<CustomerColumn, String> cells) {
		VCard card = new VCard(VCardVersion.V3_0);
		String name = cells.get(CustomerColumn.NAME);
		String contact = cells.get(CustomerColumn.CONTACT);
		card.setFormattedName(contact.isEmpty() ? name : contact);
		if (!contact.isEmpty()) {
			card.setOrganization(name);
		}
		card.setUid(new Uid("urn:uuid:" + cells.get(CustomerColumn.HETKI_ID)));
		Optional.of(cells.get(CustomerColumn.PHONE)).filter(it -> !it.isEmpty()).ifPresent(card::addTelephoneNumber);
		Optional.of(cells.get(CustomerColumn.EMAIL)).filter(it -> !it.isEmpty()).ifPresent(card::addEmail);
		if (!cells.get(CustomerColumn.CITY).isEmpty()) {
			Address address = new Address();
			address.setLocality(cells.get(CustomerColumn.CITY));
			card.addAddress(address);
		}
		COLUMNS.forEach(it -> {
			String cell = cells.get(it);
			if (!cell.isEmpty()) {
				card.addExtendedProperty(ours(it), escaped(cell));
			}
		});
		return card;
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

	private static String unescaped(@Nullable String text) {
		StringBuilder plain = new StringBuilder();
		boolean escaped = false;
		for (char it : Objects.requireNonNullElse(text, "").toCharArray()) {
			if (!escaped && it == '\\') {
				escaped = true;
			}
			else {
				plain.append((escaped && (it == 'n' || it == 'N')) ? '\n' : it);
				escaped = false;
			}
		}
		return plain.toString();
	}
}
