package fi.hetki.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** The rules of the editor, asked about a service that nobody typed into it; the answers name columns instead of fields. */
final class TableRules {

	private static final Map<String, String> COLUMNS = Map.of("prices", "price", "price_unit", "unit", "owner_team", "team");

	private static final int PHRASES = 100;

	private static final int LONGEST_PHRASE = 200;

	private TableRules() {
	}

	static List<Fault> faults(DescribeOffering it) {
		EditOffering form = EditOffering.of(it, Locale.ENGLISH);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		new OfferingRules().validate(form, errors);
		Set<Fault> faults = new LinkedHashSet<>();
		errors.getFieldErrors().forEach(error -> faults.add(fault(error)));
		lists(it, faults);
		return List.copyOf(faults);
	}

	private static Fault fault(FieldError error) {
		String name = error.getField().replaceAll("\\[.*", "").replace('.', '_').replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
		String column = COLUMNS.getOrDefault(name, name);
		Object[] arguments = error.getArguments();
		return new Fault(TableColumn.of(column).map(TableColumn::code).orElse(null), String.valueOf(error.getCode()),
				(arguments == null) ? List.of() : Arrays.stream(arguments).map(TableRules::plain).toList());
	}

	/** A number stays one, so that the reader's language writes it. */
	private static Object plain(Object argument) {
		return (argument instanceof Number number) ? number.intValue() : String.valueOf(argument);
	}

	/** What the database has no room for, in whichever list it stands. */
	private static void lists(DescribeOffering it, Set<Fault> faults) {
		for (TableColumn column : TableColumn.ALL) {
			column.field().phrases().ifPresent(kind -> {
				List<String> lines = it.phrases(Objects.requireNonNull(column.language()), kind);
				if (lines.size() > PHRASES) {
					faults.add(Fault.of(column, "catalogue.form.many", PHRASES, lines.size()));
				}
				lines.stream().filter(line -> line.length() > LONGEST_PHRASE).forEach(line -> faults
					.add(Fault.of(column, "catalogue.form.line.long", line.substring(0, 40), LONGEST_PHRASE)));
			});
		}
	}
}
