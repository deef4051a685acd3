package fi.hetki.rubric;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Reckonings extends ListCrudRepository<Reckoning, UUID> {

	Optional<Reckoning> findFirstByOrderByNumberDesc();

	Optional<Reckoning> findByNumber(int number);

	/** What the figures of this kind of rater lean on today; the usual values before the first night. */
	default Basis latest(Source source, Part part) {
		return findFirstByOrderByNumberDesc().map(it -> it.basis(source, part)).orElse(Basis.usual(part));
	}

	default Basis latest(Source source) {
		return latest(source, Part.ALL);
	}

	/** How far raters can be trusted today; the usual before the first night. */
	default EyesTrust trust() {
		return findFirstByOrderByNumberDesc().map(Reckoning::trust).orElse(EyesTrust.USUAL);
	}

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from Reckoning r where r.at < :time")
	int forgetBefore(Instant time);
}
