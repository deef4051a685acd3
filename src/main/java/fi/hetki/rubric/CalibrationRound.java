package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody rates the vignettes one by one. What she rated is hers; others learn only that she did it. */
@Entity
class CalibrationRound extends Entry {

	private UUID personId;

	private int vignettesVersion;

	private Instant startedAt;

	private @Nullable Instant finishedAt;

	private @Nullable UUID openFor;

	@ElementCollection
	@CollectionTable(name = "calibration_answer", joinColumns = @JoinColumn(name = "round_id"))
	@MapKeyColumn(name = "vignette_key")
	@Column(name = "raw")
	private Map<String, Integer> answers = new HashMap<>();

	protected CalibrationRound() {
	}

	CalibrationRound(UUID personId, Vignettes vignettes, Instant at) {
		this.personId = personId;
		this.vignettesVersion = vignettes.version();
		this.startedAt = at;
		this.openFor = personId;
	}

	/** The first answer counts: after it the key is known. */
	void answer(String vignette, int raw) {
		this.answers.putIfAbsent(vignette, raw);
	}

	void finish(Instant at) {
		this.finishedAt = at;
		this.openFor = null;
	}

	UUID personId() {
		return this.personId;
	}

	int vignettesVersion() {
		return this.vignettesVersion;
	}

	@Nullable Instant finishedAt() {
		return this.finishedAt;
	}

	Map<String, Integer> answers() {
		return Map.copyOf(this.answers);
	}
}
