package fi.hetki.catalogue;

import fi.hetki.tables.Fault;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** The rules of the editor, asked about a service that nobody typed into it; the answers name columns instead of fields. */
final class TableRules {

	private static final Map<String, String> COLUMNS = Map.of("prices", "price", "price_unit", "unit", "owner_team", "team");

	private TableRules() {
	}

	static List<Fault> faults(DescribeOffering it) {
		EditOffering form = EditOffering.of(it, Locale.ENGLISH);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		new OfferingRules().validate(form, errors);
		Set<Fault> faults = new LinkedHashSet<>();
		errors.getFieldErrors().forEach(error -> faults.add(fault(error)));
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
}
