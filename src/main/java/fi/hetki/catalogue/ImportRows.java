package fi.hetki.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportRows extends JpaRepository<ImportRow, UUID> {

	List<ImportRow> findByImportIdAndKindOrderByLine(UUID importId, Plan.Kind kind, Pageable page);

	List<ImportRow> findByImportIdAndKindInOrderByLine(UUID importId, Collection<Plan.Kind> kinds);

	@Query("select new fi.hetki.catalogue.ImportRows$Count(r.kind, count(r)) from ImportRow r where r.importId = :importId group by r.kind")
	List<Count> counts(UUID importId);

	List<ImportRow> findTop50ByImportIdAndKeptTrueOrderByLine(UUID importId);

	List<ImportRow> findTop50ByImportIdAndAgainTrueOrderByLine(UUID importId);

	@Query("select count(r) from ImportRow r where r.importId = :importId and r.kept = true")
	int countKept(UUID importId);

	@Modifying
	@Query("update ImportRow r set r.again = false where r.importId = :importId and r.again = true")
	void forgetAgain(UUID importId);

	@Modifying
	@Query("delete from ImportRow r where r.importId = :importId")
	void clear(UUID importId);

	record Count(Plan.Kind kind, long rows) {
	}
}
