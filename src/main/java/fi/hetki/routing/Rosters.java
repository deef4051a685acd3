package fi.hetki.routing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Rosters extends ListCrudRepository<Roster, UUID> {

	Optional<Roster> findByTeamId(UUID teamId);
}
