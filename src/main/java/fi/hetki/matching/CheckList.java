package fi.hetki.matching;

import fi.hetki.matching.Lint.Kind;
import fi.hetki.matching.Lint.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found, laid out for a page: by how much it matters, then by what it is. */
record CheckList(List<Section> sections) {

	/** Nobody reads more of one kind at a time; the others come up as these are put right. */
	private static final int SHOWN = 50;

	record Section(Weight weight, int count, List<Group> groups) {
	}

	/** @param more how many are not shown */
	record Group(Kind kind, int count, List<Lint> lints, int more) {

		private static Group of(Kind kind, List<Lint> all) {
			return new Group(kind, all.size(), all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN));
		}
	}

	static CheckList of(List<Lint> found) {
		Map<Weight, Map<Kind, List<Lint>>> sorted = new EnumMap<>(Weight.class);
		found.forEach(it -> sorted.computeIfAbsent(it.kind().weight(), none -> new EnumMap<>(Kind.class))
			.computeIfAbsent(it.kind(), none -> new ArrayList<>())
			.add(it));
		return new CheckList(sorted.entrySet().stream().map(it -> section(it.getKey(), it.getValue())).toList());
	}

	private static Section section(Weight weight, Map<Kind, List<Lint>> kinds) {
		List<Group> groups = kinds.entrySet().stream().map(it -> Group.of(it.getKey(), it.getValue())).toList();
		return new Section(weight, groups.stream().mapToInt(Group::count).sum(), groups);
	}

	/** What may well be meant so is not counted. */
	public int toLookAt() {
		return this.sections.stream().filter(it -> it.weight() != Weight.KNOW).mapToInt(Section::count).sum();
	}
}
