package fi.hetki.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query with their values. */
final class Conditions {

	private final List<String> texts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	Conditions and(String condition) {
		this.texts.add(condition);
		return this;
	}

	Conditions and(String condition, String name, Object value) {
		return and(condition).with(name, value);
	}

	Conditions andIf(String condition, String name, @Nullable Object value) {
		return (value != null) ? and(condition, name, value) : this;
	}

	Conditions with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	Map<String, Object> values() {
		return this.values;
	}

	@Override
	public String toString() {
		return String.join(" and ", this.texts);
	}
}
