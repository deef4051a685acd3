package fi.hetki.moments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the customer said about being contacted: whether, who, about what, and how. */
@Embeddable
public record Permission(@Column(name = "permission") @Enumerated(EnumType.STRING) @Nullable Answer answer,
		@Column(name = "permission_who") @Nullable String who,
		@Column(name = "permission_about") @Nullable String about,
		@Column(name = "permission_channel") @Enumerated(EnumType.STRING) @Nullable By by) {

	public static final Permission NONE = new Permission(null, null, null, null);

	public static final Permission GIVEN = new Permission(Answer.YES, null, null, null);

	public boolean given() {
		return this.answer == Answer.YES;
	}

	public enum Answer {

		YES, NOT_ASKED, NO

	}

	public enum By {

		PHONE, MESSAGE, EMAIL

	}
}
