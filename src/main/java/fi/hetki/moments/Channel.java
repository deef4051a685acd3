package fi.hetki.moments;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where customer and employee met. */
public enum Channel {

	WORKSHOP_FLOOR, FACE_TO_FACE, PHONE, EMAIL, CHAT, MEETING, VIDEO_CALL;

	/** The one that is called so, in whatever case; null where none is. */
	public static @Nullable Channel read(String word) {
		return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(word)).findFirst().orElse(null);
	}

	/** The usual ones in this line of business first; nobody has a choice of more than seven. */
	public static List<Channel> usualIn(String industry) {
		return industry.equals("workshop") ? List.of(WORKSHOP_FLOOR, FACE_TO_FACE, PHONE, CHAT, EMAIL)
				: List.of(PHONE, EMAIL, MEETING, VIDEO_CALL, CHAT, FACE_TO_FACE);
	}
}
