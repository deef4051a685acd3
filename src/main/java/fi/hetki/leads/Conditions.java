package fi.hetki.leads;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with their values. */
final class Conditions {

	private final List<String> texts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	Conditions and(String condition, String name, Object value) {
		this.texts.add(condition);
		return with(name, value);
	}

	Conditions with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	void bind(TypedQuery<?> query) {
		this.values.forEach(query::setParameter);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		this.texts.forEach(it -> text.append(" and ").append(it));
		return text.toString();
	}
}
