package fi.hetki.leads;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LeadUndos extends ListCrudRepository<LeadUndo, UUID> {

	@Modifying
	@Query("delete from LeadUndo u where u.madeAt < :time")
	void forgetBefore(Instant time);
}
