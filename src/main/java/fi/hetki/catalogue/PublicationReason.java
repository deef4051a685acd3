package fi.hetki.catalogue;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why a draft is published: free to say, and needed where the draft hears less well than what is in use. */
@Component
public class PublicationReason {

	private static final int LONGEST = 1000;

	private final ObjectProvider<Rehearsal> rehearsal;

	PublicationReason(ObjectProvider<Rehearsal> rehearsal) {
		this.rehearsal = rehearsal;
	}

	/** The reason without what surrounds it and what nobody can see; null where nothing is left. */
	public static @Nullable String clean(@Nullable String typed) {
		String plain = (typed == null) ? "" : typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
		return plain.isEmpty() ? null : plain;
	}

	/** What stands against publishing the draft of a site with this reason, as a message key. */
	public Optional<String> objection(UUID site, @Nullable String why) {
		return objection(why, () -> this.rehearsal.stream().anyMatch(it -> it.drops(site)));
	}

	/** @param hearsLess asked only where it matters, because it takes its time */
	static Optional<String> objection(@Nullable String why, BooleanSupplier hearsLess) {
		if (why != null) {
			return (why.length() > LONGEST) ? Optional.of("catalogue.publication.reason.long") : Optional.empty();
		}
		return hearsLess.getAsBoolean() ? Optional.of("catalogue.publication.reason.missing") : Optional.empty();
	}
}
