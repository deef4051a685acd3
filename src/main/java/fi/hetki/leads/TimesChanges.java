package fi.hetki.leads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface TimesChanges extends ListCrudRepository<TimesChange, UUID> {

	Optional<TimesChange> findFirstByOrderByNumberDesc();

	Optional<TimesChange> findByNumber(int number);

	List<TimesChange> findAllByOrderByNumberDesc(Limit limit);
}
