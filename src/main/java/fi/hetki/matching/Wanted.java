package fi.hetki.matching;

import java.util.List;
import java.util.Map;

/** One offering as the engine needs it. Map keys are language codes: fi, en, sv. */
record Wanted(String key, Map<String, String> names, Map<String, String> descriptions,
		Map<String, List<String>> triggers, Map<String, List<String>> exclusions) {
}
