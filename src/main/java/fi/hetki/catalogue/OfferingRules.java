package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** What a service must be like before it is kept: named in every language, with phrases that do not contradict. */
class OfferingRules implements Validator {

	private static final int PHRASES = 100;

	private static final int QUESTIONS = 20;

	@Override
	public boolean supports(Class<?> type) {
		return type == EditOffering.class;
	}

	@Override
	public void validate(Object target, Errors errors) {
		EditOffering form = (EditOffering) target;
		price(form, errors);
		if (form.priceUnit() != null && !Price.UNITS.contains(form.priceUnit())) {
			errors.rejectValue("priceUnit", "catalogue.form.priceUnit.missing");
		}
		for (String language : Languages.ALL) {
			text("name", form.name(), language, 120, errors);
			text("category", form.category(), language, 120, errors);
			text("description", form.description(), language, 1000, errors);
			Set<String> triggers = lines("triggers", form.triggers(), language, PHRASES, 200, errors);
			Set<String> exclusions = lines("exclusions", form.exclusions(), language, PHRASES, 200, errors);
			lines("questions", form.questions(), language, QUESTIONS, 300, errors);
			exclusions.stream()
				.filter(triggers::contains)
				.findFirst()
				.ifPresent(both -> refuse("exclusions." + language, "catalogue.form.both", errors, both));
		}
	}

	private static void price(EditOffering form, Errors errors) {
		if (form.price() != null) {
			Optional<BigDecimal> price = Price.read(form.price());
			if (price.isEmpty()) {
				errors.rejectValue("price", "catalogue.form.price.unreadable");
			}
			else if (price.get().compareTo(Price.HIGHEST) > 0) {
				refuse("price", "catalogue.form.price.high", errors, Price.HIGHEST);
			}
		}
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

	/** Checks the lines of a field and returns them as they are compared: without regard to capitals. */
	private static Set<String> lines(String field, Texts texts, String language, int most, int longest, Errors errors) {
		List<String> lines = texts.lines(language);
		String path = field + "." + language;
		if (lines.size() > most) {
			refuse(path, "catalogue.form.many", errors, most, lines.size());
		}
		Set<String> seen = new HashSet<>();
		for (String line : lines) {
			if (line.length() > longest) {
				refuse(path, "catalogue.form.line.long", errors, line.substring(0, 40), longest);
			}
			else if (!seen.add(line.toLowerCase(Locale.ROOT))) {
				refuse(path, "catalogue.form.twice", errors, line);
			}
		}
		return seen;
	}

	private static void refuse(String field, String code, Errors errors, Object... values) {
		errors.rejectValue(field, code, values, null);
	}
}
