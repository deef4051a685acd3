package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTests {

	@Test
	void isThePlainEnglishName() {
		assertThat(Key.of("Tyre change & balancing")).isEqualTo("tyre-change-balancing");
		assertThat(Key.of("  Décor, 100 % ")).isEqualTo("decor-100");
	}

	@Test
	void getsANumberWhereOthersHaveIt() {
		assertThat(Key.of("Tyre hotel", List.of("tyre-hotel", "tyre-hotel-2"))).isEqualTo("tyre-hotel-3");
	}

	@Test
	void isNeverEmptyNorTooLong() {
		assertThat(Key.of("🙂")).isEqualTo("service");
		assertThat(Key.of("a b ".repeat(40))).hasSizeLessThanOrEqualTo(50).doesNotEndWith("-");
	}
}
