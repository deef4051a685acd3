package fi.hetki.rubric;

import fi.hetki.people.Settled;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The versions that the database keeps. A published one never changes, so each is read once; which is the newest is
 * settled, so that no node ever asks by an older one.
 */
@Component
class KeptRubrics implements Rubrics, InitializingBean {

	/** What no editor changes: the dimensions, the scale and the instructions. */
	private final Rubric first = Rubric.v1();

	private final RubricEditions editions;

	private final Settled settled;

	private final Clock clock;

	private final Map<Integer, Kept> known = new ConcurrentHashMap<>();

	KeptRubrics(RubricEditions editions, Settled settled, Clock clock) {
		this.editions = editions;
		this.settled = settled;
		this.clock = clock;
	}

	/** Before anybody can ask, the demonstration firm included: a new database begins with the product's own rubric. */
	@Override
	public void afterPropertiesSet() {
		if (this.editions.number() > 0) {
			return;
		}
		try {
			this.editions.saveAndFlush(new RubricEdition(this.first.version(), Statements.of(this.first.items()), null,
					this.clock.instant()).published(null));
		}
		catch (DataIntegrityViolationException another) {
			// Another node started at the same time and has just done it.
		}
	}

	@Override
	public Rubric current() {
		return version(this.settled.keep(RubricEdition.class, "in use", this.editions::number));
	}

	@Override
	public Rubric version(int version) {
		return kept(version).rubric();
	}

	@Override
	public Instant publishedAt(int version) {
		return kept(version).publishedAt();
	}

	private Kept kept(int version) {
		Kept kept = this.known.get(version);
		if (kept == null) {
			kept = this.editions.version(version).map(this::read).orElseThrow(() -> new IllegalArgumentException("No rubric " + version));
			this.known.put(version, kept);
		}
		return kept;
	}

	private Kept read(RubricEdition edition) {
		return new Kept(this.first.asking(edition.number(), edition.statements().items()),
				Objects.requireNonNull(edition.publishedAt()));
	}

	private record Kept(Rubric rubric, Instant publishedAt) {
	}
}
