package fi.hetki.catalogue;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ImportFiles extends ListCrudRepository<ImportFile, UUID> {
}
