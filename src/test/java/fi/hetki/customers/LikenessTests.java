package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

	private static final Card AINO = Card.called("Aino Testilä").with(CardField.PHONE, "040 123 4567");

	private static Likeness like(Card one, Card other) {
		return Likeness.of(one, Identity.keys(one, "FI"), other, Identity.keys(other, "FI"));
	}

	@Test
	void theSamePhoneAndALikeNameIsCertain() {
		Likeness likeness = like(AINO, Card.called("Testilä Aino").with(CardField.PHONE, "+358401234567"));
		assertThat(likeness.band()).isEqualTo(Likeness.Band.CERTAIN);
		assertThat(likeness.why()).containsExactly("phone", "name");
	}

	@Test
	void aSlipOfTheFingerInTheNameIsNoOtherName() {
		assertThat(like(AINO, Card.called("Aino Testlä").with(CardField.PHONE, "0401234567")).band()).isEqualTo(Likeness.Band.CERTAIN);
	}

	@Test
	void aFamilyThatSharesAPhoneIsAskedAbout() {
		Likeness likeness = like(AINO, Card.called("Ville Testilä").with(CardField.PHONE, "0401234567"));
		assertThat(likeness.band()).isEqualTo(Likeness.Band.LIKELY);
		assertThat(likeness.why()).containsExactly("phone", "othername");
	}

	@Test
	void theSameNameAloneIsAskedAbout() {
		assertThat(like(AINO, Card.called("aino testila")).band()).isEqualTo(Likeness.Band.LIKELY);
	}

	@Test
	void twoFirmsOfOneNameWithTwoBusinessIdsAreTwo() {
		Card one = Card.called("Rakennus Koe Oy").with(CardField.BUSINESS_ID, "0112038-9");
		Card other = Card.called("Rakennus Koe").with(CardField.BUSINESS_ID, "1572860-0");
		assertThat(like(one, other).band()).isEqualTo(Likeness.Band.NEW);
	}

	@Test
	void anotherNameIsSomebodyElse() {
		assertThat(like(AINO, Card.called("Aino Koivula")).band()).isEqualTo(Likeness.Band.NEW);
		assertThat(like(AINO, Card.called("Maija Testilä")).band()).isEqualTo(Likeness.Band.NEW);
	}
}
