package fi.hetki.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes the hash of all bytes over the last 64 of them. The last bytes of a ZIP are its comment, so that it stays a ZIP,
 * and whichever byte changes later, also one that nobody reads, is found.
 */
final class Sealing extends FilterOutputStream {

	static final int LENGTH = 64;

	/** What a ZIP has to end with before it is sealed. */
	static final String PLACE = "0".repeat(LENGTH);

	private final MessageDigest digest = sha256();

	private final byte[] held = new byte[LENGTH];

	private int holds;

	Sealing(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		int leaving = Math.max(0, this.holds + length - LENGTH);
		int old = Math.min(this.holds, leaving);
		pass(this.held, 0, old);
		System.arraycopy(this.held, old, this.held, 0, this.holds - old);
		this.holds -= old;
		int direct = leaving - old;
		pass(bytes, from, direct);
		System.arraycopy(bytes, from + direct, this.held, this.holds, length - direct);
		this.holds += length - direct;
	}

	private void pass(byte[] bytes, int from, int length) throws IOException {
		this.digest.update(bytes, from, length);
		this.out.write(bytes, from, length);
	}

	/** @return the seal */
	String seal() throws IOException {
		String seal = HexFormat.of().formatHex(this.digest.digest());
		this.out.write(seal.getBytes(StandardCharsets.US_ASCII));
		this.out.flush();
		return seal;
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
