package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import fi.hetki.moments.Stage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks at, as it stands in the address: it survives a reload, a change from list to board and a link
 * in a message.
 * @param min expected value from, in euros
 * @param max expected value up to, in euros
 * @param cols columns beside the customer's words
 * @param saved the view under whose name this was kept
 * @param lane the column of the board that {@code after} belongs to
 * @param after key of the last row of the page before, {@code due~id}
 */
public record LeadFilter(@Nullable View view, @Nullable String q, @Nullable UUID site, @Nullable UUID service,
		@Nullable UUID noticed, @Nullable UUID assignee, @Nullable LeadStage stage, @Nullable Stage readiness,
		@Nullable Horizon due, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable LeadOrder sort,
		@Nullable List<Column> cols, @Nullable UUID saved, @Nullable LeadStage lane, @Nullable String after) {

	public enum View {

		OPEN, MINE, UNTAKEN, READY, LATE, PAUSED, WAITING, CLOSED;

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

	/** What a list can show of a lead. */
	public enum Column {

		CUSTOMER, NOTICED, DUE, READINESS, STAGE, SERVICE, VALUE, ASSIGNEE, OPENED;

		static final List<Column> USUAL = List.of(CUSTOMER, NOTICED, DUE, READINESS, SERVICE, VALUE, ASSIGNEE);
	}

	public LeadFilter {
		view = (view != null) ? view : View.OPEN;
		cols = (cols == null) ? List.of() : cols.stream().filter(Objects::nonNull).distinct().sorted().toList();
	}

	public static LeadFilter of(@Nullable View view, @Nullable String q, @Nullable UUID site, @Nullable UUID service,
			@Nullable UUID noticed, @Nullable String after) {
		return new LeadFilter(view, q, site, service, noticed, null, null, null, null, null, null, null, null, null, null, after);
	}

	/** Everything in one of the views. */
	public static LeadFilter of(View view) {
		return of(view, null, null, null, null, null);
	}

	/** Another view, narrowed and sorted the same way. */
	public LeadFilter with(View other) {
		return new LeadFilter(other, this.q, this.site, this.service, this.noticed, this.assignee, this.stage, this.readiness,
				this.due, this.min, this.max, this.sort, this.cols, null, null, null);
	}

	public LeadFilter sortedBy(LeadOrder order) {
		return new LeadFilter(this.view, this.q, this.site, this.service, this.noticed, this.assignee, this.stage,
				this.readiness, this.due, this.min, this.max, order, this.cols, this.saved, null, null);
	}

	/** The same under the name of a view; from its first row. */
	public LeadFilter savedAs(@Nullable UUID view) {
		return new LeadFilter(this.view, this.q, this.site, this.service, this.noticed, this.assignee, this.stage,
				this.readiness, this.due, this.min, this.max, this.sort, this.cols, view, null, null);
	}

	/** The page that begins after this row. */
	public LeadFilter after(LeadRow last) {
		return after(null, last);
	}

	/** In this column of the board; in the list where there is none. */
	LeadFilter after(@Nullable LeadStage column, LeadRow last) {
		return new LeadFilter(this.view, this.q, this.site, this.service, this.noticed, this.assignee, this.stage,
				this.readiness, this.due, this.min, this.max, this.sort, this.cols, this.saved, column,
				order().of(last) + "~" + last.id());
	}

	/** What of this stands in a column of the board, where closed leads have a place of their own. */
	LeadFilter inLane(LeadStage column) {
		View open = (this.view == View.CLOSED) ? View.OPEN : this.view;
		return new LeadFilter(open, this.q, this.site, this.service, this.noticed, this.assignee, column, this.readiness,
				this.due, this.min, this.max, this.sort, this.cols, this.saved, null, null);
	}

	/** What of this is closed, the latest first; nobody asks when those are due. */
	LeadFilter closedOnes(UUID me) {
		return new LeadFilter(View.CLOSED, this.q, this.site, this.service, this.noticed,
				(this.view == View.MINE) ? me : this.assignee, null, this.readiness, null, this.min, this.max, null, this.cols,
				null, null, null);
	}

	/** Closed leads are sorted by when they were closed where nothing else is said. */
	LeadOrder order() {
		LeadOrder asked = (this.sort != null) ? this.sort : LeadOrder.DUE;
		return (asked == LeadOrder.DUE && this.view == View.CLOSED) ? LeadOrder.CLOSED : asked;
	}

	/** Whether the page that it asks for can be told. */
	public boolean goesOn() {
		return this.after == null || order().reads(this.after);
	}

	/** The columns of the list. */
	public List<Column> columns() {
		return this.cols.isEmpty() ? Column.USUAL : this.cols;
	}

	public boolean shows(String column) {
		return columns().contains(Column.valueOf(column));
	}

	/** The address of a page with this filter. */
	public String at(String path) {
		return query().isEmpty() ? path : path + "?" + query();
	}

	String query() {
		return said().entrySet()
			.stream()
			.map(it -> it.getKey() + "=" + UriUtils.encode(it.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** What it says, by its names in the address. */
	public Map<String, String> said() {
		Map<String, String> said = new LinkedHashMap<>();
		Stream.of(Map.entry("view", Optional.ofNullable((this.view != View.OPEN) ? this.view.word() : null)),
				Map.entry("q", Optional.ofNullable(this.q)), Map.entry("site", Optional.ofNullable(this.site)),
				Map.entry("service", Optional.ofNullable(this.service)), Map.entry("noticed", Optional.ofNullable(this.noticed)),
				Map.entry("assignee", Optional.ofNullable(this.assignee)), Map.entry("stage", Optional.ofNullable(this.stage)),
				Map.entry("readiness", Optional.ofNullable(this.readiness)), Map.entry("due", Optional.ofNullable(this.due)),
				Map.entry("min", Optional.ofNullable(this.min)), Map.entry("max", Optional.ofNullable(this.max)),
				Map.entry("sort", Optional.ofNullable(this.sort)),
				Map.entry("cols", Optional.ofNullable(this.cols.isEmpty() ? null : this.cols.stream().map(Enum::name).collect(Collectors.joining(",")))),
				Map.entry("saved", Optional.ofNullable(this.saved)), Map.entry("lane", Optional.ofNullable(this.lane)),
				Map.entry("after", Optional.ofNullable(this.after)))
			.forEach(it -> it.getValue().ifPresent(value -> said.put(it.getKey(), plain(value))));
		return said;
	}

	private static String plain(Object value) {
		return (value instanceof BigDecimal number) ? number.toPlainString() : value.toString();
	}

	/** How many of the conditions behind the filter button are set. */
	public long narrowed() {
		return Stream.of(this.site, this.service, this.noticed, this.assignee, this.stage, this.readiness, this.due, this.min, this.max)
			.filter(Objects::nonNull)
			.count();
	}

	boolean isWorth() {
		return this.min != null || this.max != null;
	}

	public boolean isNarrow() {
		return this.q != null || narrowed() > 0;
	}
}
