package fi.hetki.coaching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface TeamEffects extends ListCrudRepository<TeamEffect, UUID> {

	Optional<TeamEffect> findByTeamIdAndQuarterStart(UUID teamId, LocalDate quarterStart);
}
