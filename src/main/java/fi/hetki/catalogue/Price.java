package fi.hetki.catalogue;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs from a day on.
 * @param validFrom first day of it; null for as long as anybody remembers
 * @param amount starting price in euros; null where it is quoted case by case
 */
@Embeddable
public record Price(@Nullable LocalDate validFrom, @Nullable BigDecimal amount) {

	/** What a price is for. A unit needs its word in the texts, so only these are known. */
	public static final List<String> UNITS = List.of("visit", "job", "hour", "day", "week", "month", "season", "year", "axle",
			"set", "car/month", "user/month", "payslip", "invoice", "deal");

	static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

	static final int MOST = 5;

	static final Comparator<Price> BY_DAY = Comparator.comparing(Price::validFrom,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	public Price {
		// Two prices are the same price however many zeros somebody typed.
		amount = (amount == null || amount.signum() == 0) ? null : amount.setScale(2, RoundingMode.HALF_UP);
	}

	/** Today's price is the one that became valid last; null where it is quoted case by case. */
	static @Nullable BigDecimal on(LocalDate day, List<Price> prices) {
		return prices.stream()
			.filter(it -> it.validFrom == null || !it.validFrom.isAfter(day))
			.max(BY_DAY)
			.map(Price::amount)
			.orElse(null);
	}

	/** The number that somebody typed, "79", "79,50" or "1 190.00 €", if it is one with at most two decimals. */
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
