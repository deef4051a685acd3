package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer times as the form sends them.
 * @param times each under the key of its field
 * @param seen how often they had been changed when the page was opened
 */
record EditTimes(@Nullable Map<String, String> times, @Nullable Integer seen) {

	static EditTimes of(LeadTimes now, int seen) {
		Map<String, String> times = new LinkedHashMap<>();
		for (TimesField field : TimesField.values()) {
			times.put(field.key(), field.shown(now));
		}
		return new EditTimes(times, seen);
	}

	/**
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	LeadTimes checked() {
		Problems problems = new Problems();
		Map<TimesField, Integer> read = new EnumMap<>(TimesField.class);
		for (TimesField field : TimesField.values()) {
			Integer value = field.read((this.times != null) ? this.times.get(field.key()) : null);
			if (value == null) {
				problems.add(field.key(), "leads.times.problem." + field.unit(), field.least(), field.most());
			}
			else {
				read.put(field, value);
			}
		}
		inOrder(read, TimesField.READY, TimesField.COMPARING, problems);
		inOrder(read, TimesField.COMPARING, TimesField.WONDERING, problems);
		inOrder(read, TimesField.SEEN, TimesField.TOLD, problems);
		problems.refuseIfAny();
		return new LeadTimes(minutes(read, TimesField.READY), minutes(read, TimesField.COMPARING), minutes(read, TimesField.WONDERING),
				number(read, TimesField.FOLLOW_UP), number(read, TimesField.DECISION), number(read, TimesField.WARN_PERCENT),
				minutes(read, TimesField.WARN_LEAST), number(read, TimesField.SILENT), number(read, TimesField.SILENT_STEP),
				number(read, TimesField.SEEN), number(read, TimesField.TOLD), number(read, TimesField.ESCALATE),
				number(read, TimesField.HOLD));
	}

	private static void inOrder(Map<TimesField, Integer> read, TimesField first, TimesField second, Problems problems) {
		if (read.getOrDefault(second, Integer.MAX_VALUE) < read.getOrDefault(first, 0)) {
			problems.add(second.key(), "leads.times.order." + second.key());
		}
	}

	private static int number(Map<TimesField, Integer> read, TimesField field) {
		return Objects.requireNonNull(read.get(field));
	}

	private static Duration minutes(Map<TimesField, Integer> read, TimesField field) {
		return Duration.ofMinutes(number(read, field));
	}
}
