package fi.hetki.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTests {

	private final Turnstile turnstile = new Turnstile();

	@Test
	void oneLinkIsOpenedAsOftenAsPeopleDo() {
		CardLink link = CardLink.fresh();
		assertThat(opened(link, "203.0.113.7", 200)).isBetween((long) Turnstile.PER_LINK, Turnstile.PER_LINK + 5L);
		assertThat(this.turnstile.letsIn("203.0.113.8", link)).as("also from elsewhere").isFalse();
		assertThat(this.turnstile.letsIn("203.0.113.8", CardLink.fresh())).as("another card").isTrue();
	}

	@Test
	void whoeverTriesManyLinksIsStopped() {
		long in = IntStream.range(0, 5_000).filter(it -> this.turnstile.letsIn("203.0.113.9", CardLink.fresh())).count();
		assertThat(in).isBetween((long) Turnstile.PER_ADDRESS, Turnstile.PER_ADDRESS + 50L);
	}

	@Test
	void aHomeIsOneAddress() {
		assertThat(Turnstile.network("2001:db8:1:2::7")).isEqualTo(Turnstile.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
			.isNotEqualTo(Turnstile.network("2001:db8:1:3::7"));
		assertThat(Turnstile.network("198.51.100.4")).isEqualTo("198.51.100.4");
		assertThat(Turnstile.network("no:address:at all")).isEqualTo("no:address:at all");
	}

	private long opened(CardLink link, String address, int times) {
		return IntStream.range(0, times).filter(it -> this.turnstile.letsIn(address, link)).count();
	}

}
