package fi.hetki.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as people and spreadsheets write it: 1 000, 25,5 %, 6.0. */
final class TypedNumber {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private TypedNumber() {
	}

	/** 0 to 100 with at most one decimal. */
	static Optional<BigDecimal> percent(String typed) {
		return Price.read(typed.replace("%", ""))
			.filter(it -> it.compareTo(HUNDRED) <= 0 && it.stripTrailingZeros().scale() <= 1);
	}

	static Optional<Integer> whole(String typed, int most) {
		String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("[.,]0+$", "");
		return plain.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(plain)).filter(it -> it <= most) : Optional.empty();
	}
}
