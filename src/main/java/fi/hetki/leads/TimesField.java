package fi.hetki.leads;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the answer times as an admin reads and writes it. */
enum TimesField {

	READY(Unit.HOURS, 15, 200 * 60, it -> minutes(it.ready())),
	COMPARING(Unit.HOURS, 15, 200 * 60, it -> minutes(it.comparing())),
	WONDERING(Unit.HOURS, 15, 200 * 60, it -> minutes(it.wondering())),
	FOLLOW_UP(Unit.DAYS, 1, 60, LeadTimes::followUpDays),
	DECISION(Unit.DAYS, 1, 60, LeadTimes::decisionDays),
	WARN_PERCENT(Unit.PERCENT, 0, 50, LeadTimes::warnPercent),
	WARN_LEAST(Unit.HOURS, 0, 40 * 60, it -> minutes(it.warnLeast())),
	SILENT(Unit.DAYS, 1, 60, LeadTimes::silentDays),
	SILENT_STEP(Unit.DAYS, 1, 60, LeadTimes::silentStepDays),
	SEEN(Unit.DAYS, 1, 60, LeadTimes::seenDays),
	TOLD(Unit.DAYS, 1, 60, LeadTimes::toldDays),
	ESCALATE(Unit.DAYS, 1, 60, LeadTimes::escalateDays),
	HOLD(Unit.DAYS, 1, 60, LeadTimes::holdDays);

	/** As they stand on the page, under {@code leads.times.group}. */
	static final List<Group> GROUPS = List.of(new Group("answer", List.of(READY, COMPARING, WONDERING)),
			new Group("step", List.of(FOLLOW_UP, DECISION)), new Group("warning", List.of(WARN_PERCENT, WARN_LEAST)),
			new Group("silence", List.of(SILENT, SILENT_STEP)), new Group("promise", List.of(SEEN, TOLD, ESCALATE)),
			new Group("hold", List.of(HOLD)));

	private static final BigDecimal HOUR = new BigDecimal(60);

	private final Unit unit;

	private final int least;

	private final int most;

	private final Function<LeadTimes, Integer> value;

	TimesField(Unit unit, int least, int most, Function<LeadTimes, Integer> value) {
		this.unit = unit;
		this.least = least;
		this.most = most;
		this.value = value;
	}

	private static int minutes(Duration time) {
		return Math.toIntExact(time.toMinutes());
	}

	public Unit unit() {
		return this.unit;
	}

	/** Its name in the form. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Hours with a comma, days and percents whole. */
	public String shown(LeadTimes times) {
		return shown(this.value.apply(times));
	}

	String least() {
		return shown(this.least);
	}

	String most() {
		return shown(this.most);
	}

	private String shown(int stored) {
		return (this.unit != Unit.HOURS) ? String.valueOf(stored)
				: new BigDecimal(stored).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',');
	}

	/** @return null where it is no such number, or too small or too great */
	@Nullable Integer read(@Nullable String typed) {
		String plain = (typed != null) ? typed.strip().replace(',', '.') : "";
		if (!plain.matches((this.unit == Unit.HOURS) ? "\\d{1,3}(\\.\\d{1,2})?" : "\\d{1,3}")) {
			return null;
		}
		BigDecimal number = new BigDecimal(plain);
		int stored = ((this.unit == Unit.HOURS) ? number.multiply(HOUR) : number).setScale(0, RoundingMode.HALF_UP).intValueExact();
		return (stored >= this.least && stored <= this.most) ? stored : null;
	}

	enum Unit {

		HOURS, DAYS, PERCENT

	}

	record Group(String key, List<TimesField> fields) {
	}
}
