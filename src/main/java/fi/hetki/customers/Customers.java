package fi.hetki.customers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Customers extends ListCrudRepository<Customer, UUID> {

	@Query("select c from Customer c where c.id = :id and c.siteId = :siteId and c.deletedAt is null")
	Optional<Customer> known(UUID id, UUID siteId);

	/** Those of a site with a term that begins so. */
	@Query("""
			select c from Customer c where c.siteId = :siteId and c.deletedAt is null
			and exists (select 1 from Customer o join o.terms t where o = c and t >= :from and t < :before)
			order by c.name, c.id""")
	List<Customer> withTerm(UUID siteId, String from, String before, Limit limit);

	/** Those of a site who are known by one of these. */
	@Query("""
			select c from Customer c where c.siteId = :siteId and c.deletedAt is null
			and exists (select 1 from Customer o join o.keys k where o = c and k in :keys)
			order by c.name, c.id""")
	List<Customer> withKey(UUID siteId, Collection<String> keys, Limit limit);

	/** Nobody else changes these until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Customer c where c.id in :ids order by c.id")
	List<Customer> lock(Collection<UUID> ids);

	/** Not merged into another until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select c from Customer c where c.id = :id and c.siteId = :siteId")
	Optional<Customer> hold(UUID id, UUID siteId);

	long countByOwnerIdAndDeletedAtIsNull(UUID ownerId);

	@Query("select distinct c.siteId from Customer c where c.ownerId = :owner and c.deletedAt is null")
	List<UUID> sitesOwnedBy(UUID owner);

	/** All whom somebody looks after get another one who does. */
	@Modifying(flushAutomatically = true)
	@Query("update versioned Customer c set c.ownerId = :to where c.ownerId = :from and c.deletedAt is null")
	void passOn(UUID from, UUID to);

	@Query("select c from Customer c where c.siteId = :siteId and c.deletedAt is null and lower(c.name) = lower(:name) order by c.createdAt")
	List<Customer> called(UUID siteId, String name);

	/** Those of a site with one of these numbers, also those that were merged into another. */
	List<Customer> findBySiteIdAndNumberIn(UUID siteId, Collection<String> numbers);

	@Query("select distinct c from Customer c join c.keys k where k in :keys and c.siteId = :siteId and c.deletedAt is null")
	List<Customer> withKeys(UUID siteId, Collection<String> keys);

	@Query("select c.id as id, c.name as name, c.contact as contact, c.city as city, c.businessId as businessId from Customer c where c.siteId = :siteId and c.deletedAt is null")
	Stream<Called> allCalled(UUID siteId);

	/** Those of these who are customers of the site, with their vehicles. */
	@Query("select distinct c from Customer c left join fetch c.vehicles where c.id in :ids and c.siteId = :siteId and c.deletedAt is null")
	List<Customer> present(UUID siteId, Collection<UUID> ids);

	@Query("select c from Customer c where c.siteId = :siteId and c.deletedAt is null order by c.createdAt desc, c.id desc")
	List<Customer> newest(UUID siteId, Limit limit);

	/** In pages that begin after a customer, so that each costs the same. */
	@Query("select c from Customer c where c.siteId = :siteId and c.deletedAt is null and c.name >= :name and (c.name > :name or c.id > :id) order by c.name, c.id")
	List<Customer> after(UUID siteId, String name, UUID id, Limit limit);

	boolean existsByMergedInto(UUID id);

	/** A customer as far as a name can be told from another. */
	interface Called {

		UUID getId();

		String getName();

		@Nullable String getContact();

		@Nullable String getCity();

		@Nullable String getBusinessId();
	}
}
