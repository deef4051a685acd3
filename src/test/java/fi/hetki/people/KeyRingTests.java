package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class KeyRingTests {

	private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");

	private final AccessTokens tokens = mock();

	private final Door door = mock();

	private final KeyRing keys = new KeyRing(this.tokens, mock(), this.door, mock(), Clock.fixed(NOW, ZoneOffset.UTC));

	private final UUID maija = UUID.randomUUID();

	@Test
	void onlyTheHashOfATokenIsKept() {
		String token = this.keys.make(this.maija, "Kassa");
		ArgumentCaptor<AccessToken> kept = ArgumentCaptor.forClass(AccessToken.class);
		verify(this.tokens).save(kept.capture());
		assertThat(kept.getValue().tokenHash()).isEqualTo(Secrets.sha256(token)).doesNotContain(token);
	}

	@Test
	void aTokenOpensTheDoorForItsOwnerAndItsUseIsWrittenAtMostOnceAMinute() {
		AccessToken known = known("hetki_good");
		SignedIn owner = signedIn();
		given(this.door.stillHere(this.maija)).willReturn(Optional.of(owner));
		assertThat(this.keys.owner("hetki_good")).contains(owner);
		verify(this.tokens).used(known.id(), NOW, NOW.minus(Duration.ofMinutes(1)));
	}

	@Test
	void theTokenOfSomebodyWhoHasLeftIsWorthNothing() {
		known("hetki_good");
		given(this.door.stillHere(this.maija)).willReturn(Optional.empty());
		assertThat(this.keys.owner("hetki_good")).isEmpty();
		verify(this.tokens, never()).used(any(), any(), any());
	}

	@Test
	void anUnknownTokenIsNobodys() {
		given(this.tokens.findByTokenHash(any())).willReturn(Optional.empty());
		assertThat(this.keys.owner("hetki_bad")).isEmpty();
	}

	private AccessToken known(String token) {
		AccessToken known = new AccessToken(Entry.newId(), this.maija, "Kassa", Secrets.sha256(token), NOW);
		given(this.tokens.findByTokenHash(Secrets.sha256(token))).willReturn(Optional.of(known));
		return known;
	}

	private SignedIn signedIn() {
		Site site = new Site("w", "Mallitie", "workshop", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:30");
		return SignedIn.of(new Person("maija", "Maija", "Laine", Role.FRONTLINE, "mechanic", site.id()), site);
	}
}
