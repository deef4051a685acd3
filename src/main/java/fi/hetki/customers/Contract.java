package fi.hetki.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something agreed on with a customer for a time, such as a tyre hotel or bookkeeping. */
@Embeddable
public record Contract(String name, @Column(name = "valid_from") @Nullable LocalDate from,
		@Column(name = "valid_until") @Nullable LocalDate until) {
}
