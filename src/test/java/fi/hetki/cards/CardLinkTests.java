package fi.hetki.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardLinkTests {

	@Test
	void aLinkHas128RandomBits() {
		CardLink link = CardLink.fresh();
		assertThat(Base64.getUrlDecoder().decode(link.token())).hasSize(16);
		assertThat(Stream.generate(CardLink::fresh).limit(1000).collect(Collectors.toSet())).hasSize(1000);
	}

	@Test
	void aLinkIsKnownByItsHashAlone() {
		CardLink link = new CardLink("abc");
		assertThat(link.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(link.toString()).doesNotContain("abc");
	}

}
