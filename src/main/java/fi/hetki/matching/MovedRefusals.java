package fi.hetki.matching;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.MomentMoved;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever did not say no is not left in peace for it, and whoever did is. */
@Component
class MovedRefusals {

	private final Matches matches;

	private final CustomerDesk desk;

	private final Clock clock;

	MovedRefusals(Matches matches, CustomerDesk desk, Clock clock) {
		this.matches = matches;
		this.desk = desk;
		this.clock = clock;
	}

	@EventListener
	void on(MomentMoved moved) {
		this.matches.findByMomentIdOrderByPlace(moved.momentId())
			.stream()
			.filter(it -> it.withheld() == Match.Why.DECLINED && !it.isPassedOn())
			.forEach(it -> List.of(moved.from(), moved.to()).forEach(customer -> countPeace(customer, it.offeringId())));
	}

	private void countPeace(UUID customer, UUID offering) {
		this.desk.leaveInPeaceUntil(customer, offering,
				this.matches.lastNo(customer, offering).map(it -> it.plus(MatchBook.PEACE)).orElseGet(this.clock::instant));
	}
}
