package fi.hetki.customers;

import fi.hetki.tables.Fault;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a list or a row of it. */
@Component
class CustomerImportWords {

	private final CustomerTableWords words;

	private final MessageSource messages;

	CustomerImportWords(CustomerTableWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	/** "Phone: This cannot be a phone number …". */
	String told(Fault fault, Locale reader) {
		return CustomerColumn.of(String.valueOf(fault.column()))
			.map(column -> this.words.title(column, reader) + ": " + sentence(fault, reader))
			.orElseGet(() -> sentence(fault, reader));
	}

	String sentence(Fault fault, Locale reader) {
		return this.messages.getMessage(fault.message(), fault.arguments().toArray(), reader);
	}

	String title(CustomerColumn column, Locale reader) {
		return this.words.title(column, reader);
	}

	String faultHeading(Locale reader) {
		return this.words.faultHeading(reader);
	}
}
