package fi.hetki.matching;

import java.util.List;

/** The languages that the engine listens to. */
final class Languages {

	static final List<String> ALL = List.of("fi", "sv", "en");

	private Languages() {
	}

}
