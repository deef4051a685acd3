package fi.hetki.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether there is room for more on the disks that we write to. H2 closes where it cannot write, and then nothing can be
 * read either; so we take in nothing new before the last of the room is gone.
 */
@Component
class Room {

	private static final Logger log = LoggerFactory.getLogger(Room.class);

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:|nio)([^;]+).*");

	private static final long SECOND = 1_000_000_000;

	private final List<File> places = new ArrayList<>();

	private final long least;

	private volatile boolean full;

	private volatile long lookedAt = System.nanoTime() - 2 * SECOND;

	Room(@Value("${hetki.room.least}") DataSize least, @Value("${spring.datasource.url}") String database, @Value("${hetki.files.path}") Path files,
			@Value("${hetki.files.s3.bucket:}") String bucket) {
		this.least = least.toBytes();
		this.places.add(new File(System.getProperty("java.io.tmpdir")));
		if (bucket.isEmpty()) {
			this.places.add(files.toFile());
		}
		Matcher file = H2_FILE.matcher(database);
		if (file.matches()) {
			this.places.add(new File(file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")))));
		}
	}

	/** Looked at once a second at most. */
	boolean isFull() {
		long now = System.nanoTime();
		if (now - this.lookedAt > SECOND) {
			this.lookedAt = now;
			boolean was = this.full;
			this.full = this.places.stream().anyMatch(this::isFull);
			if (this.full != was) {
				log.error(this.full ? "The disk is nearly full: nothing new is taken in until there are {} bytes again in {}"
						: "There is room again ({} bytes) in {}", this.least, this.places);
			}
		}
		return this.full;
	}

	/** A place that is not there yet is asked for by the folder that it will be in. Where nothing is known, nothing is refused. */
	private boolean isFull(File place) {
		File there = place.getAbsoluteFile();
		while (there != null && !there.exists()) {
			there = there.getParentFile();
		}
		return there != null && there.getTotalSpace() > 0 && there.getUsableSpace() < this.least;
	}
}
