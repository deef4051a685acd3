package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.shell.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a card says, field by field, as its reader reads it. */
@Component
class CardWords {

	private final MessageSource messages;

	CardWords(MessageSource messages) {
		this.messages = messages;
	}

	/** @param field name of the {@link CardField}, whose title is {@code customers.field.*} */
	record Difference(String field, String before, String after) {
	}

	List<Difference> differences(Card before, Card after, Map<UUID, Names> services, Wording.Voice say) {
		return Arrays.stream(CardField.values())
			.filter(it -> !Objects.equals(it.of(before), it.of(after)))
			.map(it -> new Difference(it.name(), text(it, before, services, say), text(it, after, services, say)))
			.toList();
	}

	String text(CardField field, Card card, Map<UUID, Names> services, Wording.Voice say) {
		return switch (field) {
			case KIND -> this.messages.getMessage("customers.kind." + card.kind(), null, say.locale());
			case LANGUAGE -> (card.language() == null) ? "" : this.messages.getMessage("shell.language." + card.language(), null, say.locale());
			case SINCE -> day(card.since(), say);
			case VEHICLES -> card.vehicles().stream().map(it -> vehicle(it, say)).collect(Collectors.joining("\n"));
			case CONTRACTS -> card.contracts().stream().map(it -> it.name() + span(it, say)).collect(Collectors.joining("\n"));
			case OWNS -> card.owns().stream().map(services::get).filter(Objects::nonNull).map(it -> it.in(say.locale())).collect(Collectors.joining("\n"));
			default -> Objects.toString(field.of(card), "");
		};
	}

	private String vehicle(Vehicle it, Wording.Voice say) {
		String km = (it.km() == null) ? null
				: this.messages.getMessage("customers.km", new Object[] { it.km() }, say.locale());
		return Stream.of(it.toString(), Objects.toString(it.firstUsed(), null), km).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String span(Contract it, Wording.Voice say) {
		return (it.from() == null && it.until() == null) ? "" : ", " + day(it.from(), say) + " – " + day(it.until(), say);
	}

	private static String day(@Nullable LocalDate day, Wording.Voice say) {
		return (day != null) ? say.day(day) : "";
	}
}
