package fi.hetki.routing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Turns extends ListCrudRepository<Turn, UUID> {

	List<Turn> findByTeamId(UUID teamId);
}
