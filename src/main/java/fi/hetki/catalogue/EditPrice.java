package fi.hetki.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of the price list as somebody types it: the first without a day, each further one from its day. */
public record EditPrice(@Nullable String from, @Nullable String amount) {

	static final EditPrice NONE = new EditPrice(null, null);

	/** As many lines as the form has, the undated price first. */
	static List<EditPrice> of(List<Price> prices, char decimal) {
		List<EditPrice> lines = new ArrayList<>();
		if (prices.isEmpty() || prices.get(0).validFrom() != null) {
			lines.add(NONE);
		}
		prices.forEach(it -> lines.add(new EditPrice((it.validFrom() != null) ? it.validFrom().toString() : null,
				(it.amount() != null) ? Price.write(it.amount(), decimal) : null)));
		return lines;
	}

	public boolean isBlank() {
		return this.from == null && this.amount == null;
	}

	public Optional<LocalDate> day() {
		try {
			return Optional.ofNullable(this.from).map(LocalDate::parse).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	Price price() {
		return new Price(day().orElse(null), (this.amount == null) ? null : Price.read(this.amount).orElseThrow());
	}
}
