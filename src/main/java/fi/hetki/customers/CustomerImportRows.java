package fi.hetki.customers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CustomerImportRows extends JpaRepository<CustomerImportRow, UUID> {

	List<CustomerImportRow> findByImportIdAndKindOrderByLine(UUID importId, CustomerPlan.Kind kind, Pageable page);

	/** In pages that begin after a line, for a file of any length. */
	List<CustomerImportRow> findByImportIdAndKindInAndFateIsNullAndLineGreaterThanOrderByLine(UUID importId, Collection<CustomerPlan.Kind> kinds,
			int line, Limit limit);

	List<CustomerImportRow> findByImportIdAndIdIn(UUID importId, Collection<UUID> ids);

	/** What is still to be written. */
	@Query("""
			select r from CustomerImportRow r where r.importId = :importId and r.fate is null and r.again = false
			and (r.kind in :kinds or r.choice in :choices) order by r.line""")
	List<CustomerImportRow> toWrite(UUID importId, Collection<CustomerPlan.Kind> kinds, Collection<CustomerImportRow.Choice> choices, Limit limit);

	List<CustomerImportRow> findByImportIdAndFateOrderByLine(UUID importId, CustomerImportRow.Fate fate, Limit limit);

	@Query("""
			select new fi.hetki.customers.CustomerImportRows$Count(r.kind, r.fate, r.choice, r.again, count(r))
			from CustomerImportRow r where r.importId = :importId group by r.kind, r.fate, r.choice, r.again""")
	List<Count> counts(UUID importId);

	@Modifying
	@Query("update CustomerImportRow r set r.again = false where r.importId = :importId and r.again = true")
	void forgetAgain(UUID importId);

	@Modifying
	@Query("delete from CustomerImportRow r where r.importId = :importId")
	void clear(UUID importId);

	record Count(CustomerPlan.Kind kind, CustomerImportRow.@Nullable Fate fate, CustomerImportRow.@Nullable Choice choice, boolean again, long rows) {

		/** Whether it is to be written, now or once somebody has looked at it again. */
		boolean waits() {
			return this.fate == null && (this.kind.writes() || this.choice == CustomerImportRow.Choice.NEW || this.choice == CustomerImportRow.Choice.LINK);
		}
	}
}
