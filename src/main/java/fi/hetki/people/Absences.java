package fi.hetki.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface Absences extends ListCrudRepository<Absence, UUID> {

	List<Absence> findByPersonIdInAndLastDayGreaterThanEqual(Collection<UUID> people, LocalDate day);

	List<Absence> findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(UUID personId, LocalDate day);
}
