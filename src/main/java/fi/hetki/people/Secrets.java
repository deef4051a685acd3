package fi.hetki.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random things that nobody else knows. */
final class Secrets {

	/** Nothing that is read or heard as something else: no i, l, o, 0 and 1. */
	private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final String CONSONANTS = "hjklmnprstv";

	private static final String VOWELS = "aeiou";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	/** Five groups of five signs, 124 bits. */
	static String code() {
		return groups(5, () -> signs(5, CLEAR));
	}

	/** Can be said over the phone: six groups such as "mato", 69 bits. */
	static String password() {
		return groups(6, () -> signs(1, CONSONANTS) + signs(1, VOWELS) + signs(1, CONSONANTS) + signs(1, VOWELS));
	}

	/** 256 bits; the first letters tell people and secret scanners what it is. */
	static String token() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return AccessToken.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Enough for what is random already; what people choose needs a slow hash. */
	static String sha256(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static String groups(int count, Supplier<String> group) {
		return Stream.generate(group).limit(count).collect(Collectors.joining("-"));
	}

	private static String signs(int count, String from) {
		return RANDOM.ints(count, 0, from.length()).mapToObj(i -> from.substring(i, i + 1)).collect(Collectors.joining());
	}
}
