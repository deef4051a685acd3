package fi.hetki.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Seats extends JpaRepository<Seat, UUID> {

	List<Seat> findByPersonIdInOrderByFromDay(Collection<UUID> people);

	Optional<Seat> findByPersonIdAndFromDay(UUID person, LocalDate day);
}
