package fi.hetki.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells somebody apart from others, in one form however it is written. Empty where it cannot be what it says it is. */
final class Identity {

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl},;<>]+@[^@\\s\\p{Cntrl},;<>]+\\.[^@\\s\\p{Cntrl},;<>]+");

	private static final Pattern PLATE = Pattern.compile("[A-ZÅÄÖ0-9]{2,10}");

	/** With the country code of VAT or without; the oldest have six digits. */
	private static final Pattern BUSINESS_ID = Pattern.compile("(?:FI)?(\\d{6,7})-?(\\d)");

	private static final Pattern WRITTEN_PLATE = Pattern.compile("(?<![\\p{L}\\d-])[A-Za-zÅÄÖåäö]{2,3}-\\d{1,3}(?![\\p{L}\\d-])");

	private static final Pattern WRITTEN_ID = Pattern.compile("(?<![\\d-])\\d{6,7}-\\d(?![\\d-])");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2 };

	private Identity() {
	}

	/** The country of the numbers that a site writes without a country code. */
	static String region(ZoneId zone) {
		return switch (zone.getId()) {
			case "Europe/Stockholm" -> "SE";
			case "Europe/Oslo" -> "NO";
			case "Europe/Copenhagen" -> "DK";
			case "Europe/Tallinn" -> "EE";
			case "Europe/Berlin" -> "DE";
			case "Europe/London" -> "GB";
			default -> "FI";
		};
	}

	/** As the whole world dials it: +358401234567. */
	static Optional<String> phone(@Nullable String typed, String region) {
		return number(typed, region).map(it -> PHONES.format(it, PhoneNumberFormat.E164));
	}

	private static Optional<PhoneNumber> number(@Nullable String typed, String region) {
		try {
			PhoneNumber number = PHONES.parse(typed, region);
			return (PHONES.isPossibleNumber(number) && !number.hasExtension()) ? Optional.of(number) : Optional.empty();
		}
		catch (NumberParseException none) {
			return Optional.empty();
		}
	}

	/** As it is dialled in its own country, by which people look for it too: 040 1234567. */
	static Optional<String> nationalPhone(@Nullable String typed, String region) {
		return number(typed, region).map(it -> PHONES.format(it, PhoneNumberFormat.NATIONAL));
	}

	static Optional<String> email(@Nullable String typed) {
		return Optional.ofNullable(typed).map(it -> it.strip().toLowerCase(Locale.ROOT)).filter(it -> EMAIL.matcher(it).matches());
	}

	static Optional<String> plate(@Nullable String typed) {
		return Optional.ofNullable(typed)
			.map(it -> it.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}.\\-‐‑–]+", ""))
			.filter(it -> PLATE.matcher(it).matches());
	}

	/** Finnish business id, with its hyphen. The last digit follows from the others, modulo 11 (Finnish Tax Administration). */
	static Optional<String> businessId(@Nullable String typed) {
		Matcher id = BUSINESS_ID.matcher((typed != null) ? typed.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT) : "");
		if (!id.matches()) {
			return Optional.empty();
		}
		String digits = (id.group(1).length() == 6) ? "0" + id.group(1) : id.group(1);
		int sum = 0;
		for (int at = 0; at < WEIGHTS.length; at++) {
			sum += WEIGHTS[at] * (digits.charAt(at) - '0');
		}
		int check = (sum % 11 == 0) ? 0 : 11 - sum % 11;
		return (id.group(2).equals(Integer.toString(check))) ? Optional.of(digits + "-" + check) : Optional.empty();
	}

	/** All by which these can be known. */
	static Set<String> keys(Card card, String region) {
		Set<String> keys = new LinkedHashSet<>();
		phone(card.phone(), region).ifPresent(it -> keys.add("phone:" + it));
		email(card.email()).ifPresent(it -> keys.add("email:" + it));
		businessId(card.businessId()).ifPresent(it -> keys.add("business:" + it));
		card.vehicles().forEach(car -> plate(car.plate()).ifPresent(it -> keys.add("plate:" + it)));
		return keys;
	}

	/** What somebody wrote of a customer in one line: a name, and perhaps a phone, an e-mail, a plate or a business id. */
	static Card inText(String text, String region) {
		String rest = text;
		Optional<String> email = Arrays.stream(text.split("[\\s,;]+")).filter(it -> email(it).isPresent()).findFirst();
		rest = rest.replace(email.orElse(" "), " ");
		Optional<String> business = first(WRITTEN_ID, rest).filter(it -> businessId(it).isPresent());
		rest = rest.replace(business.orElse(" "), " ");
		Optional<String> plate = first(WRITTEN_PLATE, rest);
		rest = rest.replace(plate.orElse(" "), " ");
		Optional<String> phone = first(Pattern.compile("\\+?\\d[\\d ()-]{5,18}\\d"), rest).filter(it -> phone(it, region).isPresent());
		rest = rest.replace(phone.orElse(" "), " ");
		String name = rest.replaceAll("[,;()]+", " ").replaceAll("\\s+", " ").strip();
		return Card.called(name.isEmpty() ? text.strip() : name)
			.with(CardField.EMAIL, email.orElse(null))
			.with(CardField.PHONE, phone.map(String::strip).orElse(null))
			.with(CardField.BUSINESS_ID, business.flatMap(Identity::businessId).orElse(null))
			.with(CardField.VEHICLES, plate.stream().map(it -> new Vehicle(it, it)).toList());
	}

	private static Optional<String> first(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(it -> it.group()).findFirst();
	}
}
