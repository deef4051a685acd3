package fi.hetki.cards;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What stands in the address of a card: 128 random bits, of which we keep a hash only. See docs/decisions/0009. */
public record CardLink(String token) implements Serializable {

	private static final SecureRandom RANDOM = new SecureRandom();

	static CardLink fresh() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		return new CardLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Enough for what is random already. */
	String hash() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	public String path() {
		return "/k/" + this.token;
	}

	/** Whoever reads a log is not the customer. */
	@Override
	public String toString() {
		return "a link to a card";
	}
}
