package fi.hetki.moments;

import java.util.List;

/** Where customer and employee met. */
public enum Channel {

	WORKSHOP_FLOOR, FACE_TO_FACE, PHONE, EMAIL, CHAT, MEETING, VIDEO_CALL;

	/** The usual ones in this line of business first; nobody has a choice of more than seven. */
	public static List<Channel> usualIn(String industry) {
		return industry.equals("workshop") ? List.of(WORKSHOP_FLOOR, FACE_TO_FACE, PHONE, CHAT, EMAIL)
				: List.of(PHONE, EMAIL, MEETING, VIDEO_CALL, CHAT, FACE_TO_FACE);
	}
}
