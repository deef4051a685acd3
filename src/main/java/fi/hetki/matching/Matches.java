package fi.hetki.matching;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface Matches extends ListCrudRepository<Match, UUID> {

	List<Match> findByMomentIdOrderByPlace(UUID momentId);
}
