package fi.hetki.matching;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Asks what was noticed before and may still be true, once it is known who the customer is. */
@Component
class StillTruePart implements MomentPart {

	/** Whom it was asked of stands in its name: what was said of one customer is not said of another who is chosen instead. */
	private static final String FIELD = "still.";

	private final StillTrue still;

	StillTruePart(StillTrue still) {
		this.still = still;
	}

	@Override
	public Slot slot() {
		return Slot.CUSTOMER;
	}

	@Override
	public String fragment() {
		return "matching/still :: asked";
	}

	@Override
	public void fill(SignedIn me, Typed typed, Model model) {
		UUID customer = customer(typed.customerId());
		model.addAttribute("stillSignals", (customer != null) ? this.still.of(customer, me) : List.of());
		model.addAttribute("stillField", FIELD + customer + ".");
		model.addAttribute("stillAnswers", typed.asides());
	}

	/** An answer to what is not asked any more is no fault of whoever gave it. */
	@Override
	public void check(LogMoment told, Problems problems) {
	}

	/** Keys of the services to which the form answered so. */
	static Set<String> answered(LogMoment told, String answer) {
		String field = FIELD + told.customerId() + ".";
		return (told.asides() == null) ? Set.of() : told.asides()
			.entrySet()
			.stream()
			.filter(it -> it.getKey().startsWith(field) && it.getValue().equals(answer))
			.map(Map.Entry::getKey)
			.map(it -> it.substring(field.length()))
			.collect(Collectors.toSet());
	}

	static @Nullable UUID customer(String sent) {
		try {
			return sent.isEmpty() ? null : UUID.fromString(sent);
		}
		catch (IllegalArgumentException none) {
			return null;
		}
	}
}
