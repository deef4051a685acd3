package fi.hetki.matching;

import fi.hetki.catalogue.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The golden moments of a site, heard with the version in use and with the draft. Before and after are told over the
 * services that both offer, so that the figures speak of the same moments; those of new services stand apart.
 * @param leftOut how many belong to services that the draft does not offer
 */
record GoldenRun(List<GoldenAnswer> answers, int leftOut) {

	static GoldenRun of(List<Golden> golden, Ear inUse, Ear draft) {
		Map<UUID, String> offered = draft.keys();
		List<GoldenAnswer> answers = new ArrayList<>();
		for (Golden it : golden) {
			String key = offered.get(it.offeringId());
			if (key != null) {
				answers.add(GoldenAnswer.of(it, key, inUse, draft));
			}
		}
		return new GoldenRun(List.copyOf(answers), golden.size() - answers.size());
	}

	public Accuracy before() {
		return accuracy(it -> !it.isOfNewService(), it -> it.wasRight() == it.expectsMatch());
	}

	public Accuracy after() {
		return accuracy(it -> !it.isOfNewService(), it -> it.after().suggested());
	}

	public Accuracy added() {
		return accuracy(GoldenAnswer::isOfNewService, it -> it.after().suggested());
	}

	/** Whether the draft hears less well than what is in use. */
	public boolean drops() {
		return after().isWorseThan(before());
	}

	public List<GoldenAnswer> turned(GoldenAnswer.Turn turn) {
		return this.answers.stream().filter(it -> it.turn().filter(turn::equals).isPresent()).toList();
	}

	/** How many neither version answers as expected. */
	public long stillWrong() {
		return this.answers.stream().filter(it -> !it.isOfNewService() && !it.wasRight() && !it.isRight()).count();
	}

	private Accuracy accuracy(Predicate<GoldenAnswer> counts, Predicate<GoldenAnswer> suggested) {
		Accuracy accuracy = Accuracy.NONE;
		for (GoldenAnswer it : this.answers) {
			if (counts.test(it)) {
				accuracy = accuracy.and(it.expectsMatch(), suggested.test(it));
			}
		}
		return accuracy;
	}
}
