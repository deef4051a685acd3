package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own answers side by side with when she gave them. To show her what practice did, and for her alone. */
@Service
@Transactional(readOnly = true)
public class SideScores {

	private final Rubrics rubrics;

	private final Reckonings reckonings;

	private final Assessments assessments;

	SideScores(Rubrics rubrics, Reckonings reckonings, Assessments assessments) {
		this.rubrics = rubrics;
		this.reckonings = reckonings;
		this.assessments = assessments;
	}

	/** How she saw her own meetings since then, oldest first. */
	public List<SideScore> of(UUID person, Instant since) {
		Basis basis = this.reckonings.latest(Source.SELF);
		return this.assessments.ownSince(person, since)
			.stream()
			.flatMap(it -> it.answers().stream().filter(Given::answered).map(given -> {
				Item item = this.rubrics.version(it.rubricVersion()).item(given.itemKey());
				return new SideScore(it.assessedAt(), item.dimension(), basis.corrected(item, given.value()));
			}))
			.toList();
	}
}
