package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.EditPrice;
import fi.hetki.catalogue.Price;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service costs from a day on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Price")
record Priced(@Nullable @Schema(description = "First day of it; left out for as long as anybody remembers") LocalDate from,
		@Nullable @Schema(description = "In euros; left out where it is quoted case by case") BigDecimal amount) {

	static List<Priced> of(List<Price> prices) {
		return prices.stream().map(it -> new Priced(it.validFrom(), it.amount())).toList();
	}

	/** The editor has its first line for the price without a day. */
	static List<EditPrice> form(@Nullable List<Priced> sent, Reading reading) {
		List<EditPrice> lines = new ArrayList<>();
		List<Priced> prices = (sent != null) ? sent : List.of();
		for (int at = 0; at < prices.size(); at++) {
			Priced it = prices.get(at);
			lines.add((it == null) ? new EditPrice(null, null) : new EditPrice((it.from != null) ? it.from.toString() : null,
					reading.number("prices[" + at + "].amount", it.amount)));
		}
		int undated = undated(sent);
		lines.add(0, (undated >= 0) ? lines.remove(undated) : new EditPrice(null, null));
		return lines;
	}

	/** Where the editor names a line, the one that was sent. */
	static String field(String ofForm, @Nullable List<Priced> sent) {
		if (!ofForm.startsWith("prices[")) {
			return ofForm;
		}
		int end = ofForm.indexOf(']');
		int line = Integer.parseInt(ofForm.substring("prices[".length(), end));
		int undated = undated(sent);
		int at = (line == 0) ? Math.max(0, undated) : (undated >= 0 && line > undated) ? line : line - 1;
		return "prices[" + at + ofForm.substring(end);
	}

	private static int undated(@Nullable List<Priced> sent) {
		for (int at = 0; sent != null && at < sent.size(); at++) {
			if (sent.get(at) != null && sent.get(at).from == null) {
				return at;
			}
		}
		return -1;
	}
}
