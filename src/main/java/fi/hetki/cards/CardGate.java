package fi.hetki.cards;

import fi.hetki.leads.CustomersWord;
import fi.hetki.routing.Gate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Where the customer says that we misunderstood her, a need that is passed on afterwards waits as well. */
@Component
class CardGate implements Gate {

	private final CustomerCards cards;

	CardGate(CustomerCards cards) {
		this.cards = cards;
	}

	@Override
	public List<String> holds(UUID momentId) {
		return listenFirst(momentId) ? List.of(CustomersWord.MISUNDERSTOOD) : List.of();
	}

	@Override
	public boolean listenFirst(UUID momentId) {
		return this.cards.repliesAbout(momentId, Limit.of(1)).contains(Reply.MISUNDERSTOOD);
	}
}
