package fi.hetki.catalogue;

import fi.hetki.tables.Headings;
import fi.hetki.tables.Unreadable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By what a table of services is known. */
@Component
class ServiceHeadings implements Headings {

	private final TableWords words;

	ServiceHeadings(TableWords words) {
		this.words = words;
	}

	@Override
	public boolean knows(String heading) {
		return this.words.column(heading).isPresent();
	}

	@Override
	public void check(List<String> headings) {
		List<String> codes = headings.stream().flatMap(it -> this.words.column(it).stream()).map(TableColumn::code).toList();
		if (!codes.contains(TableColumn.KEY.code()) && !codes.contains(TableColumn.ENGLISH_NAME.code())) {
			throw new Unreadable("headings", shown(headings));
		}
		codes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).forEach((code, times) -> {
			if (times > 1) {
				throw new Unreadable("twice", code);
			}
		});
	}

	private static String shown(List<String> headings) {
		return headings.stream()
			.filter(it -> !it.isBlank())
			.limit(8)
			.map(it -> (it.length() > 40) ? it.substring(0, it.offsetByCodePoints(0, 20)) + " …" : it)
			.collect(Collectors.joining(", "));
	}
}
