package fi.hetki.leads;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks at, as it stands in the address: it survives a reload, a change from list to board and a link
 * in a message.
 * @param after key of the last row of the page before, {@code due~id}
 */
public record LeadFilter(@Nullable View view, @Nullable String q, @Nullable UUID site, @Nullable UUID service,
		@Nullable UUID noticed, @Nullable String after) {

	/** No lead is due later; PostgreSQL refuses much greater times. */
	private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

	public enum View {

		OPEN, MINE, UNTAKEN, READY, LATE, WAITING, CLOSED;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** In an address a view is a small word. */
		@Component
		static class Reader implements Converter<String, View> {

			@Override
			public View convert(String word) {
				return View.valueOf(word.toUpperCase(Locale.ROOT));
			}
		}
	}

	public LeadFilter {
		view = (view != null) ? view : View.OPEN;
	}

	public LeadFilter with(View other) {
		return new LeadFilter(other, this.q, this.site, this.service, this.noticed, null);
	}

	/** The page that begins after this row. */
	public LeadFilter after(LeadRow last) {
		return new LeadFilter(this.view, this.q, this.site, this.service, this.noticed, last.sortedAt() + "~" + last.id());
	}

	Optional<Instant> afterTime() {
		try {
			return Optional.ofNullable(this.after)
				.map(it -> Instant.parse(it.split("~", 2)[0]))
				.filter(it -> it.isAfter(Instant.EPOCH) && it.isBefore(LATEST));
		}
		catch (DateTimeParseException none) {
			return Optional.empty();
		}
	}

	UUID afterId() {
		try {
			return UUID.fromString(String.valueOf(this.after).split("~")[1]);
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException none) {
			return new UUID(0, 0);
		}
	}

	/** The address of a page with this filter. */
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (this.view != View.OPEN) {
			address.queryParam("view", this.view.word());
		}
		address.queryParamIfPresent("q", Optional.ofNullable(this.q));
		address.queryParamIfPresent("site", Optional.ofNullable(this.site));
		address.queryParamIfPresent("service", Optional.ofNullable(this.service));
		address.queryParamIfPresent("noticed", Optional.ofNullable(this.noticed));
		address.queryParamIfPresent("after", Optional.ofNullable(this.after));
		return address.encode().build().toUriString();
	}

	public boolean isNarrow() {
		return this.q != null || this.site != null || this.service != null || this.noticed != null;
	}
}
