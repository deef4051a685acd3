package fi.hetki.photos;

import fi.hetki.files.FileStore;
import fi.hetki.files.FileUse;
import fi.hetki.photos.PhotoRefused.Fault;
import fi.hetki.shell.NotHere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps photos, each once, however often it is sent, and gives them to their moment. */
@Service
public class PhotoDesk implements FileUse {

	/** Of a moment. */
	public static final int MOST = 12;

	/** What the pages say, 10 MB. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final Logger log = LoggerFactory.getLogger(PhotoDesk.class);

	private final Photos photos;

	private final Darkroom darkroom;

	private final FileStore store;

	private final Clock clock;

	PhotoDesk(Photos photos, Darkroom darkroom, FileStore store, Clock clock) {
		this.photos = photos;
		this.darkroom = darkroom;
		this.store = store;
		this.clock = clock;
	}

	/** @param now false where it had been kept before */
	public record Kept(Photo photo, boolean now) {
	}

	/**
	 * Takes in what comes over the wire.
	 * @param announced how many bytes are to come, -1 where that is not known
	 * @throws IOException where the connection broke; nothing is kept then
	 * @throws PhotoRefused where it cannot be taken
	 * @throws NotHere where the id is somebody else's
	 */
	public Kept keep(UUID id, UUID owner, long announced, InputStream body) throws IOException {
		if (announced > MOST_BYTES) {
			throw new PhotoRefused(Fault.LARGE);
		}
		return keep(id, owner, body.readNBytes(MOST_BYTES + 1));
	}

	/** The same with the bytes at hand. */
	public Kept keep(UUID id, UUID owner, byte[] sent) {
		if (sent.length == 0 || sent.length > MOST_BYTES) {
			throw new PhotoRefused((sent.length == 0) ? Fault.EMPTY : Fault.LARGE);
		}
		String hash = sha256(sent);
		return known(id, owner, hash).orElseGet(() -> {
			Developed developed = this.darkroom.develop(sent);
			Photo photo = new Photo(id, owner, hash, developed, put(developed.picture()), put(developed.thumbnail()), this.clock.instant());
			try {
				return new Kept(this.photos.save(photo), true);
			}
			catch (DataIntegrityViolationException clash) {
				// Two copies of one request: the other one has just kept it.
				return known(id, owner, hash).orElseThrow(() -> clash);
			}
		});
	}

	private Optional<Kept> known(UUID id, UUID owner, String hash) {
		Optional<Photo> known = this.photos.findById(id);
		known.ifPresent(it -> {
			if (!it.ownerId().equals(owner)) {
				throw new NotHere();
			}
			if (!it.wasSentAs(hash)) {
				throw new PhotoRefused(Fault.OTHER);
			}
		});
		return known.map(it -> new Kept(it, false));
	}

	private String put(byte[] content) {
		try {
			return this.store.put(new ByteArrayInputStream(content)).sha256();
		}
		catch (IOException full) {
			log.error("A photo could not be kept", full);
			throw new PhotoRefused(Fault.UNKEPT, full);
		}
	}

	/** Those of these that are hers and wait for a moment, in the order in which they are asked for. */
	public List<UUID> waiting(List<UUID> ids, UUID owner) {
		List<UUID> waiting = of(ids, owner).stream().filter(Photo::waits).map(Photo::id).toList();
		return ids.stream().filter(waiting::contains).toList();
	}

	private List<Photo> of(List<UUID> ids, UUID owner) {
		return ids.isEmpty() ? List.of() : this.photos.findByIdInAndOwnerId(ids, owner);
	}

	/** Gives them to a moment, in this order, within the transaction that writes it down. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void attach(List<UUID> ids, UUID moment, UUID owner) {
		Map<UUID, Photo> hers = of(ids, owner).stream().collect(Collectors.toMap(Photo::id, Function.identity()));
		for (int i = 0; i < ids.size(); i++) {
			Optional.ofNullable(hers.get(ids.get(i))).orElseThrow(NotHere::new).attach(moment, i + 1);
		}
	}

	public List<Photo> of(UUID moment) {
		return this.photos.findByMomentIdOrderByPlace(moment);
	}

	/** @throws NotHere unless she took it */
	public Photo own(UUID id, UUID owner) {
		return this.photos.findByIdAndOwnerId(id, owner).orElseThrow(NotHere::new);
	}

	/** @throws NotHere unless it belongs to that moment; whether one may see the moment is asked before */
	public Photo ofMoment(UUID id, UUID moment) {
		return this.photos.findByIdAndMomentId(id, moment).orElseThrow(NotHere::new);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public Set<String> referred(Collection<String> hashes) {
		return this.photos.referred(hashes);
	}
}
