package fi.hetki.exchange;

import fi.hetki.photos.Photo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo and where its bytes are, for whoever reads this answer. */
@Schema(name = "Photo", example = """
		{"id": "019a8f3e-7c00-7000-8000-0000000000f1", "width": 2048, "height": 1536, "size": 412345,
		 "picture": "/api/v1/photos/019a8f3e-7c00-7000-8000-0000000000f1",
		 "thumbnail": "/api/v1/photos/019a8f3e-7c00-7000-8000-0000000000f1/thumbnail"}""")
record PhotoAnswer(UUID id, @Schema(description = "As it is kept, upright") int width, int height,
		@Schema(description = "In bytes") long size, String picture, String thumbnail) {

	static PhotoAnswer of(Photo photo, String at) {
		String picture = at + photo.id();
		return new PhotoAnswer(photo.id(), photo.width(), photo.height(), photo.size(), picture, picture + "/thumbnail");
	}

	/** @return null where there are none, so that nothing is said of them */
	static @Nullable List<PhotoAnswer> of(List<Photo> photos, String at) {
		return photos.isEmpty() ? null : photos.stream().map(it -> of(it, at)).toList();
	}
}
