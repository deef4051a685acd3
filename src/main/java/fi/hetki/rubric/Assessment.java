package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered about one moment, with the score as it was computed then. It belongs to the person whose
 * meeting it was: what others may see of it leaves the module only as a {@link Verdict}.
 */
@Entity
class Assessment extends Entry {

	private UUID momentId;

	private UUID subjectId;

	private @Nullable UUID raterId;

	@Enumerated(EnumType.STRING)
	private Source source;

	private int rubricVersion;

	private int offsetVersion;

	private @Nullable Double momentScore;

	private @Nullable Double customerMean;

	private @Nullable Double sellingMean;

	private int answered;

	private Instant assessedAt;

	@ElementCollection
	@CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "assessment_id"))
	@OrderColumn(name = "position")
	// Otherwise each new row is written twice; whoever corrects an answer changes the row itself as well.
	@OptimisticLock(excluded = true)
	private List<Given> answers = new ArrayList<>();

	protected Assessment() {
	}

	private Assessment(UUID momentId, UUID subjectId, @Nullable UUID raterId, Source source, Rubric rubric,
			Basis basis, List<Given> answers, Instant at) {
		this.momentId = momentId;
		this.subjectId = subjectId;
		this.raterId = raterId;
		this.source = source;
		this.rubricVersion = rubric.version();
		this.answers.addAll(answers);
		this.assessedAt = at;
		score(rubric, basis);
	}

	/** How somebody saw a meeting of her own. */
	static Assessment ofOwn(UUID momentId, UUID author, Rubric rubric, Basis basis, List<Given> answers, Instant at) {
		return new Assessment(momentId, author, author, Source.SELF, rubric, basis, answers, at);
	}

	/** How a colleague or a manager who was there saw somebody else's meeting. */
	static Assessment ofOther(UUID momentId, UUID subject, UUID rater, Source source, Rubric rubric,
			List<Given> answers, Instant at) {
		return new Assessment(momentId, subject, rater, source, rubric, Basis.USUAL, answers, at);
	}

	/** How the customer saw it, who needs no account for that. */
	static Assessment ofCustomer(UUID momentId, UUID subject, Rubric rubric, List<Given> answers, Instant at) {
		return new Assessment(momentId, subject, null, Source.CUSTOMER, rubric, Basis.USUAL, answers, at);
	}

	/**
	 * Says some of it differently, with the same sentences as then; whatever is not named stays.
	 *
	 * @param codes by item: "0" to "4", "NA" or "SKIP"
	 */
	void correct(Rubric rubric, Basis basis, Map<String, String> codes) {
		this.answers.replaceAll(it -> it.corrected(codes.get(it.itemKey())));
		score(rubric, basis);
	}

	private void score(Rubric rubric, Basis basis) {
		this.offsetVersion = basis.number();
		this.answered = (int) this.answers.stream().filter(Given::answered).count();
		this.momentScore = null;
		this.customerMean = null;
		this.sellingMean = null;
		Score.of(rubric, this.answers, basis.offsets()).ifPresent(this::keep);
	}

	private void keep(Score score) {
		this.momentScore = score.moment();
		this.customerMean = score.customer();
		this.sellingMean = score.selling();
	}

	/** Empty when fewer than two items were answered. */
	Optional<Score> score() {
		return Optional.ofNullable(this.momentScore)
			.map(it -> new Score(it, this.customerMean, this.sellingMean, this.answered));
	}

	UUID momentId() {
		return this.momentId;
	}

	/** Whose meeting it was. */
	UUID subjectId() {
		return this.subjectId;
	}

	/** Who answered; null for a customer. */
	@Nullable UUID raterId() {
		return this.raterId;
	}

	Source source() {
		return this.source;
	}

	Instant assessedAt() {
		return this.assessedAt;
	}

	int rubricVersion() {
		return this.rubricVersion;
	}

	int offsetVersion() {
		return this.offsetVersion;
	}

	List<Given> answers() {
		return List.copyOf(this.answers);
	}
}
