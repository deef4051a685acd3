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
import org.springframework.util.MultiValueMap;

/** The log form just as it was typed, so that whatever is wrong with it stands there again. */
record MomentForm(String id, String opened, String customer, String customerId, String words, String note,
		String stage, String channel, String permission, String permissionWho, String permissionAbout,
		String permissionBy, List<String> services, List<String> photos, Map<String, String> answers,
		Map<String, String> asides) {

	/** Names the photo that she takes out again. */
	static final String WITHOUT = "without";

	private static final String ANSWER = "answer.";

	/** An empty form with an id of its own: saving it twice is saving it once. */
	static MomentForm blank(Instant now, Optional<Channel> usual) {
		return new MomentForm(Entry.newId().toString(), now.toString(), "", "", "", "", "",
				usual.map(Channel::name).orElse(""), "", "", "", "", List.of(), List.of(), Map.of(), Map.of());
	}

	static MomentForm of(MultiValueMap<String, String> sent) {
		Function<String, String> field = name -> Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
		Map<String, String> answers = beginning(ANSWER, sent);
		return new MomentForm(field.apply("id"), field.apply("opened"), field.apply("customer"),
				field.apply("customerId"), field.apply("words"), field.apply("note"), field.apply("stage"),
				field.apply("channel"), field.apply("permission"), field.apply("permissionWho"),
				field.apply("permissionAbout"), field.apply("permissionBy"),
				several("service", sent), several("photo", sent).stream().filter(it -> !it.equals(sent.getFirst(WITHOUT))).toList(), answers,
				beginning(MomentPart.ASIDE, sent));
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
				this.permissionBy, this.services, this.photos, this.answers, this.asides);
	}

	MomentForm withPhotos(List<UUID> more) {
		List<String> photos = Stream.concat(this.photos.stream(), more.stream().map(UUID::toString)).distinct().toList();
		return new MomentForm(this.id, this.opened, this.customer, this.customerId, this.words, this.note, this.stage,
				this.channel, this.permission, this.permissionWho, this.permissionAbout, this.permissionBy, this.services,
				photos, this.answers, this.asides);
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

	/**
	 * @throws Problems.Refused where a choice is none of those offered
	 */
	LogMoment told(SignedIn me) {
		Problems problems = new Problems();
		UUID moment = uuid(this.id);
		UUID known = uuid(this.customerId);
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
		return new LogMoment(moment, me.id(), me.siteId(), known, (known == null) ? text(this.customer) : null,
				text(this.words), text(this.note), null, where, met, given, this.services, this.answers, instantOpened(), null,
				photoIds(), this.asides);
	}

	private @Nullable Instant instantOpened() {
		try {
			return Instant.parse(this.opened);
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
