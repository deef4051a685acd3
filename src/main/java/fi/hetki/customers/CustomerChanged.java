package fi.hetki.customers;

import java.util.UUID;

/** What a customer is called or reached by has changed, or other rows belong to her now. */
public record CustomerChanged(UUID customerId) {
}
