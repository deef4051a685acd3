package fi.hetki.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's keys: passwords and personal access tokens. */
@Service
@Transactional
public class KeyRing {

	private static final Duration USE_IS_WRITTEN_EVERY = Duration.ofMinutes(1);

	private final AccessTokens tokens;

	private final People people;

	private final Door door;

	private final PasswordEncoder passwords;

	private final Clock clock;

	KeyRing(AccessTokens tokens, People people, Door door, PasswordEncoder passwords, Clock clock) {
		this.tokens = tokens;
		this.people = people;
		this.door = door;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * The owner as she is now; empty for a token that is unknown or revoked, or whose owner has left.
	 */
	public Optional<SignedIn> owner(String token) {
		return this.tokens.findByTokenHash(Secrets.sha256(token)).flatMap(known -> {
			Optional<SignedIn> owner = this.door.stillHere(known.personId());
			if (owner.isPresent()) {
				Instant now = this.clock.instant();
				this.tokens.used(known.id(), now, now.minus(USE_IS_WRITTEN_EVERY));
			}
			return owner;
		});
	}

	/** The new token in clear: the only time that anybody sees it. */
	public String make(UUID person, String name) {
		return make(Entry.newId(), person, name).orElseThrow();
	}

	/** The same under a key that a form brought along: empty where it was made before, since nobody sees it again. */
	Optional<String> make(UUID key, UUID person, String name) {
		if (this.tokens.existsById(key)) {
			return Optional.empty();
		}
		String token = Secrets.token();
		this.tokens.save(new AccessToken(key, person, name, Secrets.sha256(token), this.clock.instant()));
		return Optional.of(token);
	}

	List<AccessToken> of(UUID person) {
		return this.tokens.findByPersonIdOrderByCreatedAtDesc(person);
	}

	boolean revoke(UUID person, UUID token) {
		return this.tokens.revoke(token, person) > 0;
	}

	void revokeAll(UUID person) {
		this.tokens.revokeAll(person);
	}

	boolean fits(Password password, SignedIn me) {
		return this.passwords.matches(password.text(), me.passwordHash());
	}

	void changePassword(UUID person, Password fresh) {
		this.people.findById(person).orElseThrow().hasPassword(this.passwords.encode(fresh.text()));
	}
}
