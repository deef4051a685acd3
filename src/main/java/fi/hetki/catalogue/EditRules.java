package fi.hetki.catalogue;

import fi.hetki.shell.Problems;
import jakarta.validation.Validator;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** The rules of the editor, for whoever describes a service or a golden moment without its page. */
@Component
public class EditRules {

	private final Validator fields;

	public EditRules(Validator fields) {
		this.fields = fields;
	}

	/** What the editor would refuse, by the names of its fields. */
	public Problems of(EditOffering form) {
		Problems problems = ofFields(form);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		new OfferingRules().validate(form, errors);
		errors.getFieldErrors()
			.forEach(it -> problems.add(it.getField(), String.valueOf(it.getCode()),
					Objects.requireNonNullElse(it.getArguments(), new Object[0])));
		return problems;
	}

	public Problems of(EditGolden form) {
		return ofFields(form);
	}

	private Problems ofFields(Object form) {
		Problems problems = new Problems();
		this.fields.validate(form)
			.forEach(it -> problems.add(it.getPropertyPath().toString(), it.getMessageTemplate().replaceAll("[{}]", "")));
		return problems;
	}
}
