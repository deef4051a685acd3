package fi.hetki.notices;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Wishes extends ListCrudRepository<Wish, UUID> {

	default Wish of(UUID person) {
		return findById(person).orElseGet(() -> Wish.usual(person));
	}
}
