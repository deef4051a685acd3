package fi.hetki.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a need when the service is full: when the next customer would wait longer than the firm allows.
 * Forms, files and programs write it as one word, and with the key of the other service after a colon: {@code OTHER:wash}.
 * @param instead key of another service of the same site; null unless that is the way
 */
@Embeddable
public record WhenFull(@Enumerated(EnumType.STRING) @Column(name = "when_full") Way way,
		@Column(name = "instead_key") @Nullable String instead) {

	public static final WhenFull TELL = new WhenFull(Way.TELL, null);

	public static final WhenFull HIDE = new WhenFull(Way.HIDE, null);

	public static final WhenFull WAIT = new WhenFull(Way.WAIT, null);

	/** One of the ways, with a key after it where that is needed; in capitals or not. */
	static final String PATTERN = "(?i)TELL|HIDE|WAIT|OTHER:[a-z0-9-]{1,60}";

	private static final Pattern WRITTEN = Pattern.compile(PATTERN);

	public static WhenFull other(String key) {
		return new WhenFull(Way.OTHER, key);
	}

	/** What somebody wrote; nothing where it is none of the ways. */
	public static Optional<WhenFull> read(String written) {
		if (!WRITTEN.matcher(written).matches()) {
			return Optional.empty();
		}
		String[] parts = written.toUpperCase(Locale.ROOT).split(":");
		return Optional.of(new WhenFull(Way.valueOf(parts[0]), (parts.length > 1) ? parts[1].toLowerCase(Locale.ROOT) : null));
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static WhenFull stored(String written) {
		return read(written).orElseThrow(() -> new IllegalArgumentException("No way to be full: " + written));
	}

	/** As {@link #read} understands it. */
	@JsonValue
	public String written() {
		return (this.instead != null) ? this.way + ":" + this.instead : this.way.name();
	}

	/** Whether needs of this service stand in a waiting list while it is full. */
	public boolean waits() {
		return this.way == Way.WAIT;
	}

	public enum Way {

		/** It is suggested, and the customer hears that there is a queue. */
		TELL,
		/** It is not suggested until there is room again. */
		HIDE,
		/** It is suggested, and what is passed on waits in turn until there is room. */
		WAIT,
		/** Another service is suggested instead. */
		OTHER

	}
}
