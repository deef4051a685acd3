package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** What a service must be like before it is kept: named in every language, priced and timed so that it can be read. */
class OfferingRules implements Validator {

	private static final int OLDEST = 100;

	private static final int FARTHEST = 2_000_000;

	@Override
	public boolean supports(Class<?> type) {
		return type == EditOffering.class;
	}

	@Override
	public void validate(Object target, Errors errors) {
		EditOffering form = (EditOffering) target;
		prices(form, errors);
		if (form.priceUnit() != null && !Price.UNITS.contains(form.priceUnit())) {
			errors.rejectValue("priceUnit", "catalogue.form.priceUnit.missing");
		}
		vat(form.vat(), errors);
		if (form.season() != null && Season.read(form.season()).isEmpty()) {
			refuse("season", "catalogue.form.season.unreadable", errors, Season.MOST);
		}
		suits(form.suits(), errors);
		for (String language : Languages.ALL) {
			text("name", form.name(), language, 120, errors);
			text("category", form.category(), language, 120, errors);
			text("description", form.description(), language, 1000, errors);
		}
		PhraseRules.check(form, errors);
	}

	private static void prices(EditOffering form, Errors errors) {
		Set<LocalDate> days = new HashSet<>();
		for (int at = 0; at < form.prices().size(); at++) {
			EditPrice line = form.prices().get(at);
			String path = "prices[" + at + "]";
			if (line.amount() != null) {
				Optional<BigDecimal> amount = Price.read(line.amount());
				if (amount.isEmpty()) {
					errors.rejectValue(path + ".amount", "catalogue.form.price.unreadable");
				}
				else if (amount.get().compareTo(Price.HIGHEST) > 0) {
					refuse(path + ".amount", "catalogue.form.price.high", errors, Price.HIGHEST);
				}
			}
			if (at > 0 && !line.isBlank() && line.day().isEmpty()) {
				errors.rejectValue(path + ".from", "catalogue.form.price.from.missing");
			}
			else if (at > 0 && !line.isBlank() && !days.add(line.day().orElseThrow())) {
				errors.rejectValue(path + ".from", "catalogue.form.price.from.twice");
			}
		}
		long said = form.prices().stream().filter(it -> !it.isBlank()).count();
		if (said > Price.MOST) {
			refuse("prices[0].amount", "catalogue.form.many", errors, Price.MOST, said);
		}
	}

	private static void vat(EditOffering.Taxed vat, Errors errors) {
		if (vat.included() == null || !vat.included().matches("true|false")) {
			errors.rejectValue("vat.included", "catalogue.form.vat.missing");
		}
		BigDecimal percent = (vat.percent() == null) ? null : Price.read(vat.percent()).orElse(null);
		if (percent == null || percent.stripTrailingZeros().scale() > 1 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
			errors.rejectValue("vat.percent", "catalogue.form.vat.range");
		}
	}

	private static void suits(EditOffering.Suited suits, Errors errors) {
		boolean years = number("suits.yearsFrom", suits.yearsFrom(), OLDEST, errors)
				& number("suits.yearsTo", suits.yearsTo(), OLDEST, errors);
		number("suits.kmFrom", suits.kmFrom(), FARTHEST, errors);
		if (years && suits.yearsFrom() != null && suits.yearsTo() != null
				&& EditOffering.number(suits.yearsFrom()) > EditOffering.number(suits.yearsTo())) {
			errors.rejectValue("suits.yearsTo", "catalogue.form.suits.order");
		}
	}

	/** A whole number in which thousands may stand apart; nothing is in order too. */
	private static boolean number(String field, @Nullable String typed, int most, Errors errors) {
		String plain = (typed == null) ? "0" : typed.replaceAll("[\\s\\u00a0\\u202f]", "");
		boolean right = plain.matches("[0-9]{1,7}") && Integer.parseInt(plain) <= most;
		if (!right) {
			refuse(field, "catalogue.form.suits.range", errors, most);
		}
		return right;
	}

	private static void text(String field, Texts texts, String language, int longest, Errors errors) {
		String text = texts.in(language);
		if (text.isBlank()) {
			errors.rejectValue(field + "." + language, "catalogue.form.missing." + language);
		}
		else if (text.length() > longest) {
			refuse(field + "." + language, "catalogue.form.long", errors, longest, text.length());
		}
	}

	private static void refuse(String field, String code, Errors errors, Object... values) {
		errors.rejectValue(field, code, values, null);
	}
}
