package fi.hetki.notices;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LastHeards extends ListCrudRepository<LastHeard, UUID> {
}
