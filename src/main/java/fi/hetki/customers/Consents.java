package fi.hetki.customers;

import java.util.Optional;
import java.util.UUID;

/** Whoever keeps what customers said about being contacted tells the newest answer. */
public interface Consents {

	Optional<Consent> newest(UUID customer);
}
