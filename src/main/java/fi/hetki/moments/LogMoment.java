package fi.hetki.moments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is told when a moment is logged, by whatever way it comes in.
 *
 * @param newCustomer a name, where the customer was not picked from those known
 * @param language of the text, where it is known
 * @param services keys of the services that the person passes on
 * @param answers raw answers by rubric item: 0 to 4, NA or SKIP
 * @param happenedAt when the two met, if not just now
 * @param placeId whose code opened the form
 * @param effort how much work the form was; no part of the story either
 * @param photos keys of photos that were kept before, in their order
 * @param asides what the form says of itself, such as what it asked; no part of the story, and null where there was no
 * form
 */
public record LogMoment(UUID id, UUID authorId, UUID siteId, @Nullable UUID customerId, @Nullable String newCustomer,
		@Nullable String words, @Nullable String note, @Nullable String language, @Nullable Stage stage,
		@Nullable Channel channel, Permission permission, List<String> services, Map<String, String> answers,
		@Nullable Instant openedAt, @Nullable Instant happenedAt, @Nullable UUID placeId, Effort effort, List<UUID> photos,
		@Nullable Map<String, String> asides) {

	public LogMoment {
		services = services.stream().distinct().sorted().toList();
		photos = photos.stream().distinct().toList();
	}

	/** Told by a program, or without anything to say about the form. */
	public LogMoment(UUID id, UUID authorId, UUID siteId, @Nullable UUID customerId, @Nullable String newCustomer,
			@Nullable String words, @Nullable String note, @Nullable String language, @Nullable Stage stage,
			@Nullable Channel channel, Permission permission, List<String> services, Map<String, String> answers,
			@Nullable Instant openedAt, @Nullable Instant happenedAt) {
		this(id, authorId, siteId, customerId, newCustomer, words, note, language, stage, channel, permission, services,
				answers, openedAt, happenedAt, null, Effort.UNKNOWN, List.of(), null);
	}

	/** The same story told twice has the same one. When the form was opened and what it says of itself is no part of it. */
	String fingerprint() {
		List<Object> story = new ArrayList<>(Arrays.asList(this.authorId, this.siteId, this.customerId, this.newCustomer,
				this.words, this.note, this.language, this.stage, this.channel, this.permission, this.services,
				new TreeMap<>(this.answers), this.happenedAt));
		if (!this.photos.isEmpty()) {
			// Moments without photos keep the one that they had before there were any.
			story.add(this.photos);
		}
		try {
			byte[] bytes = story.toString().getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Neither words nor answers belong into a log. */
	@Override
	public String toString() {
		return "moment " + this.id;
	}
}
