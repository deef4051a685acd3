package fi.hetki.routing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface RoutingDecisions extends ListCrudRepository<RoutingDecision, UUID> {

	List<RoutingDecision> findByMatchIdOrderByDecidedAt(UUID matchId);

	List<RoutingDecision> findByMatchIdInOrderByDecidedAt(Collection<UUID> matchIds);
}
