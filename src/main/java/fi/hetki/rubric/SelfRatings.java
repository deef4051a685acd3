package fi.hetki.rubric;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SelfRatings extends ListCrudRepository<SelfRating, UUID> {

	default boolean on(UUID person) {
		return findById(person).map(SelfRating::isOn).orElse(true);
	}
}
