package fi.hetki.moments;

import fi.hetki.customers.Consent;
import fi.hetki.customers.Consents;
import fi.hetki.customers.CustomerRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The moments of a customer go with her where two become one, and with them what she said about being contacted. */
@Component
class CustomerMoments implements CustomerRows, Consents {

	private final MomentsOfCustomers moments;

	CustomerMoments(MomentsOfCustomers moments) {
		this.moments = moments;
	}

	@Override
	public String kind() {
		return "moments";
	}

	@Override
	public int count(UUID customer) {
		return this.moments.countByCustomerId(customer);
	}

	@Override
	public List<UUID> move(UUID from, UUID to) {
		List<UUID> ids = this.moments.idsOf(from);
		this.moments.move(from, to);
		return ids;
	}

	@Override
	public void moveBack(Collection<UUID> rows, UUID from, UUID to) {
		this.moments.moveBack(rows, from, to);
	}

	@Override
	public Optional<Consent> newest(UUID customer) {
		return this.moments.answersOf(customer, Limit.of(1)).stream().findFirst().map(it -> Consent.valueOf(it.permission().answer().name()));
	}
}
