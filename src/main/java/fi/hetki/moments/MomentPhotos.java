package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.photos.PhotoRefused;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The photos that come with the form itself. They are kept at once, so that they are safe whatever else has to be mended. */
@Component
class MomentPhotos {

	private final PhotoDesk desk;

	MomentPhotos(PhotoDesk desk) {
		this.desk = desk;
	}

	/** @param problems gets a sentence for a photo that could not be taken; the others are in the form then */
	MomentForm take(MomentForm form, HttpServletRequest request, SignedIn me, Problems problems) {
		if (request.getAttribute(LargeForms.TOO_LARGE) != null) {
			problems.add("photos", "moments.log.photos.large");
		}
		List<UUID> taken = new ArrayList<>();
		for (MultipartFile file : sent(request)) {
			try {
				byte[] content = file.getBytes();
				UUID id = idOf(form, me, content);
				if (!form.photos().contains(id.toString()) && form.photos().size() + taken.size() >= PhotoDesk.MOST) {
					problems.add("photos", "moments.log.photos.many", PhotoDesk.MOST);
					break;
				}
				taken.add(this.desk.keep(id, me.id(), content).photo().id());
			}
			catch (PhotoRefused refused) {
				problems.add("photos", refused.message());
			}
			catch (IOException | NotHere unread) {
				problems.add("photos", "photos.fault.UNKEPT");
			}
		}
		return form.withPhotos(taken);
	}

	/** A form in which no file was chosen brings one without a name. */
	private static List<MultipartFile> sent(HttpServletRequest request) {
		MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		return (parts == null) ? List.of()
				: parts.getFiles("photo").stream().filter(it -> !it.isEmpty() || !"".equals(it.getOriginalFilename())).toList();
	}

	/** The same photo in the same form has the same key: sending the form again changes nothing. */
	private static UUID idOf(MomentForm form, SignedIn me, byte[] content) {
		byte[] named = (me.id() + form.id()).getBytes(StandardCharsets.US_ASCII);
		byte[] all = Arrays.copyOf(named, named.length + content.length);
		System.arraycopy(content, 0, all, named.length, content.length);
		return UUID.nameUUIDFromBytes(all);
	}
}
