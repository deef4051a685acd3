package fi.hetki.customers;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerImportFiles extends ListCrudRepository<CustomerImportFile, UUID> {
}
