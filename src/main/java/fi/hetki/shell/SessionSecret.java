package fi.hetki.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the cookie of a session says. The database knows only a hash of it, and what the session keeps is sealed with a
 * key that follows from it: whoever reads the database or a backup can neither be somebody nor read what she typed.
 */
record SessionSecret(String text) {

	private static final Logger log = LoggerFactory.getLogger(SessionSecret.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int NONCE = 12;

	static SessionSecret fresh() {
		return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random(32)));
	}

	/** By which the database knows the session. */
	String id() {
		return HexFormat.of().formatHex(derived("id"));
	}

	/** @param name of what is kept, so that one cannot be put in the place of another */
	byte[] seal(String name, Object kept) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
				objects.writeObject(kept);
			}
			byte[] nonce = random(NONCE);
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(bytes.toByteArray());
			return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(name + " cannot be kept in a session", ex);
		}
	}

	/** Null for what another version of the program has kept and this one cannot read: as if it had not been kept. */
	@Nullable Object open(String name, byte[] sealed) {
		try {
			byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), name).doFinal(sealed, NONCE, sealed.length - NONCE);
			try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(plain))) {
				return objects.readObject();
			}
		}
		catch (IOException | ClassNotFoundException | LinkageError | RuntimeException | GeneralSecurityException ex) {
			log.info("What a session kept as {} cannot be read and is left out: {}", name, ex.toString());
			return null;
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(derived("key"), 0, 16, "AES"), new GCMParameterSpec(128, nonce));
		cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private byte[] derived(String purpose) {
		try {
			return MessageDigest.getInstance("SHA-256").digest((purpose + " " + this.text).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	@Override
	public String toString() {
		return "a secret";
	}
}
