package fi.hetki.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The prices of a service as a table has them: the one in force on a day, and the earlier and later ones. */
record Tariff(Price inForce, List<Price> others) {

	private static final Comparator<Price> BY_DAY = Comparator.comparing(Price::validFrom,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	static final Price NONE = new Price(null, null);

	static Tariff of(List<Price> prices, LocalDate day) {
		Price inForce = prices.stream()
			.filter(it -> it.validFrom() == null || !it.validFrom().isAfter(day))
			.max(BY_DAY)
			.orElse(NONE);
		List<Price> others = new ArrayList<>(prices);
		others.remove(inForce);
		return new Tariff(inForce, others);
	}

	/** In the order of their days, the one without a day first. */
	List<Price> all() {
		List<Price> all = new ArrayList<>(this.others);
		if (!this.inForce.equals(NONE)) {
			all.add(this.inForce);
		}
		all.sort(BY_DAY);
		return List.copyOf(all);
	}

	/** Whether it says the same prices, in whatever order. */
	boolean says(List<Price> prices) {
		return prices.size() == all().size() && new HashSet<>(prices).equals(new HashSet<>(all()));
	}

	boolean hasOneDayTwice() {
		return all().stream().map(Price::validFrom).distinct().count() < all().size();
	}
}
