package fi.hetki.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccessTokens extends ListCrudRepository<AccessToken, UUID> {

	Optional<AccessToken> findByTokenHash(String tokenHash);

	List<AccessToken> findByPersonIdOrderByCreatedAtDesc(UUID personId);

	/** Writes only where the last use lies before {@code then}, so that a busy program does not write at each request. */
	@Modifying
	@Query("update AccessToken t set t.lastUsedAt = :now where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :then)")
	void used(UUID id, Instant now, Instant then);

	@Modifying
	@Query("delete from AccessToken t where t.id = :id and t.personId = :person")
	int revoke(UUID id, UUID person);

	@Modifying
	@Query("delete from AccessToken t where t.personId = :person")
	void revokeAll(UUID person);
}
