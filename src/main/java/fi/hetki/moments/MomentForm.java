package fi.hetki.moments;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The log form just as it was typed, so that whatever is wrong with it stands there again.
 *
 * @param saved when it was saved on a phone that could not send it then, by the server's clock; empty where it is sent at once
 */
record MomentForm(String id, String opened, String customer, String customerId, String words, String note,
		String stage, String channel, String permission, String permissionWho, String permissionAbout,
		String permissionBy, List<String> services, List<String> photos, Map<String, String> answers, String place, Effort effort,
		Map<String, String> asides, String saved) {

	/** Names the photo that she takes out again. */
	private static final String WITHOUT = "without";

	private static final String ANSWER = "answer.";

	private static final String PICK = "pick";

	private static final String CHANGE = "change";

	/** An empty form with an id of its own: saving it twice is saving it once. */
	static MomentForm blank(Instant now, Optional<Channel> usual, String words, String place) {
		return new MomentForm(Entry.newId().toString(), now.toString(), "", "", words, "", "",
				usual.map(Channel::name).orElse(""), "", "", "", "", List.of(), List.of(), Map.of(), place, Effort.UNKNOWN, Map.of(), "");
	}

	/** Goes on where the draft ends. */
	static MomentForm of(Draft draft) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(draft.fields());
		fields.set("id", draft.id().toString());
		return of(fields);
	}

	static MomentForm of(MultiValueMap<String, String> sent) {
		Function<String, String> field = name -> Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
		Map<String, String> answers = beginning(ANSWER, sent);
		// Without a script a customer is picked, or another one sought, by a button that sends all that was typed along.
		String picked = field.apply(PICK);
		boolean another = sent.containsKey(CHANGE);
		return new MomentForm(field.apply("id"), field.apply("opened"), another ? "" : field.apply("customer"),
				another ? "" : picked.isEmpty() ? field.apply("customerId") : picked, field.apply("words"), field.apply("note"), field.apply("stage"),
				field.apply("channel"), field.apply("permission"), field.apply("permissionWho"),
				field.apply("permissionAbout"), field.apply("permissionBy"),
				several("service", sent), several("photo", sent).stream().filter(it -> !it.equals(sent.getFirst(WITHOUT))).toList(), answers,
				field.apply("place"), Effort.read(field.apply("took"), field.apply("taps")), beginning(MomentPart.ASIDE, sent),
				field.apply("saved"));
	}

	/** Sent only to see more of the form; nothing is stored. */
	static boolean isLook(MultiValueMap<String, String> sent) {
		return Stream.of("look", PICK, CHANGE, WITHOUT).anyMatch(sent::containsKey);
	}

	/** The customer who was picked; null where there is none. */
	@Nullable UUID chosen() {
		return uuid(this.customerId);
	}

	private static List<String> several(String name, MultiValueMap<String, String> sent) {
		return sent.getOrDefault(name, List.of()).stream().filter(it -> !it.isBlank()).distinct().toList();
	}

	private static Map<String, String> beginning(String prefix, MultiValueMap<String, String> sent) {
		Map<String, String> fields = new HashMap<>();
		sent.toSingleValueMap().forEach((name, it) -> {
			if (name.startsWith(prefix) && !it.isBlank()) {
				fields.put(name.substring(prefix.length()), it);
			}
		});
		return fields;
	}

	MomentForm withNewId() {
		return new MomentForm(Entry.newId().toString(), this.opened, this.customer, this.customerId, this.words,
				this.note, this.stage, this.channel, this.permission, this.permissionWho, this.permissionAbout,
				this.permissionBy, this.services, this.photos, this.answers, this.place, this.effort, this.asides, this.saved);
	}

	MomentForm withPhotos(List<UUID> more) {
		List<String> photos = Stream.concat(this.photos.stream(), more.stream().map(UUID::toString)).distinct().toList();
		return new MomentForm(this.id, this.opened, this.customer, this.customerId, this.words, this.note, this.stage,
				this.channel, this.permission, this.permissionWho, this.permissionAbout, this.permissionBy, this.services,
				photos, this.answers, this.place, this.effort, this.asides, this.saved);
	}

	/** Of those that were sent with the form before; what is no key is none of ours. */
	List<UUID> photoIds() {
		return this.photos.stream().map(MomentForm::uuid).filter(Objects::nonNull).toList();
	}

	MomentPart.Typed typed(UUID siteId) {
		UUID moment = uuid(this.id);
		return new MomentPart.Typed((moment != null) ? moment : new UUID(0, 0), (this.words + "\n" + this.note).strip(),
				siteId, this.customerId, Channel.read(this.channel), this.services, this.answers,
				this.permission.equals(Permission.Answer.NO.name()), this.asides);
	}

	/** The customer that was picked from those known. */
	@Nullable UUID known() {
		return uuid(this.customerId);
	}

	/**
	 * @throws Problems.Refused where a choice is none of those offered
	 */
	LogMoment told(SignedIn me, Preset preset) {
		Problems problems = new Problems();
		UUID moment = uuid(this.id);
		UUID known = known();
		if (moment == null) {
			problems.add("words", "moments.log.stale");
		}
		Permission given = new Permission(choice(Permission.Answer.class, this.permission, "permission", problems),
				text(this.permissionWho, 200, "permissionWho", problems),
				text(this.permissionAbout, 300, "permissionAbout", problems),
				choice(Permission.By.class, this.permissionBy, "permissionBy", problems));
		Stage where = choice(Stage.class, this.stage, "stage", problems);
		Channel met = choice(Channel.class, this.channel, "channel", problems);
		if (photoIds().size() < this.photos.size()) {
			problems.add("photos", "moments.log.photos.gone");
		}
		problems.refuseIfAny();
		return new LogMoment(moment, me.id(), preset.siteId(), known, (known == null) ? text(this.customer) : null,
				text(this.words), text(this.note), null, where, met, given, this.services, this.answers, time(this.opened),
				time(this.saved), preset.placeId(), this.effort, photoIds(), this.asides);
	}

	private static @Nullable Instant time(String sent) {
		try {
			return Instant.parse(sent);
		}
		catch (DateTimeParseException unknown) {
			return null;
		}
	}

	private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String sent, String field,
			Problems problems) {
		try {
			return sent.isEmpty() ? null : Enum.valueOf(type, sent);
		}
		catch (IllegalArgumentException unknown) {
			problems.add(field, "moments.log.choose");
			return null;
		}
	}

	private static @Nullable String text(String sent, int longest, String field, Problems problems) {
		if (sent.length() > longest) {
			problems.add(field, "moments.log.words.long", longest, sent.length());
		}
		return text(sent);
	}

	private static @Nullable String text(String sent) {
		String clean = sent.replace("\u0000", "").strip();
		return clean.isEmpty() ? null : clean;
	}

	private static @Nullable UUID uuid(String sent) {
		try {
			return sent.isEmpty() ? null : UUID.fromString(sent);
		}
		catch (IllegalArgumentException none) {
			return null;
		}
	}
}
