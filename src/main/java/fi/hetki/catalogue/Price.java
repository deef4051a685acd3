package fi.hetki.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How prices are written: in a form "79", "79,50" or "1 190.00 €"; per visit, season, month … */
final class Price {

	/** What a price is for. A unit needs its word in the texts, so only these are known. */
	static final List<String> UNITS = List.of("visit", "job", "hour", "day", "week", "month", "season", "year", "axle",
			"set", "car/month", "user/month", "payslip", "invoice", "deal");

	static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

	private Price() {
	}

	/** The number that somebody typed, if it is one with at most two decimals. */
	static Optional<BigDecimal> read(String typed) {
		String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
		return plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	/** As one would type it: whole euros without decimals. */
	static String write(BigDecimal price, char decimal) {
		boolean cents = price.stripTrailingZeros().scale() > 0;
		return price.setScale(cents ? 2 : 0).toPlainString().replace('.', decimal);
	}
}
