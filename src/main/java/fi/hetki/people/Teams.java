package fi.hetki.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Teams extends ListCrudRepository<Team, UUID> {

	List<Team> findBySiteIdOrderByKey(UUID siteId);

	@Query("select t.id from Team t where t.siteId in :sites")
	List<UUID> idsAt(Collection<UUID> sites);

	@Query("select t from Team t order by t.siteId, t.key")
	List<Team> everywhere();

	/** The teams with their rows locked until the transaction ends, in one order, so that two leads never take the same turn. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Team t where t.id in :ids order by t.id")
	List<Team> lockAll(Collection<UUID> ids);
}
