package fi.hetki.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialDays extends JpaRepository<SpecialDay, UUID> {

	List<SpecialDay> findBySiteId(UUID siteId);

	Optional<SpecialDay> findBySiteIdAndOnDay(UUID siteId, LocalDate day);
}
