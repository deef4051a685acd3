package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What another module asks on the page where a moment is logged. */
public interface MomentPart {

	/** What a part asks beside the rubric stands among the asides: the name of its field on the page begins so. */
	String ASIDE = "aside.";

	Slot slot();

	/** The template fragment that asks it. */
	String fragment();

	/** Puts what the fragment shows into the model, with what was typed so far. */
	void fill(SignedIn me, Typed typed, Model model);

	/** Says what is wrong with its share of the moment, before anything is stored. */
	void check(LogMoment told, Problems problems);

	enum Slot {

		/** What was noticed for the customer before. */
		CUSTOMER,
		/** What the words sounded like. */
		HEARD,
		/** How the meeting went. */
		MEETING

	}

	/**
	 * A form as far as it is filled in.
	 *
	 * @param declined the customer does not want to hear more of it
	 * @param asides what the form said of itself when it was shown before
	 */
	record Typed(UUID momentId, String text, UUID siteId, String customerId, @Nullable Channel channel,
			List<String> services, Map<String, String> answers, boolean declined, Map<String, String> asides) {

		public Typed(UUID momentId, String text, UUID siteId, String customerId, @Nullable Channel channel,
				List<String> services, Map<String, String> answers) {
			this(momentId, text, siteId, customerId, channel, services, answers, false, Map.of());
		}
	}
}
