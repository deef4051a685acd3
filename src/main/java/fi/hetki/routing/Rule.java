package fi.hetki.routing;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.matching.Match;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A rule that may stop a lead before it begins. It names its reason. */
interface Rule {

	/** Empty where the rule has nothing against it. */
	Optional<String> stops(Moment moment, Match match);

	/** The customer's interest comes first: no permission, no lead; a no is a no. None of these can be overridden. */
	@Component
	class CustomersInterest {

		private final CustomerDesk customers;

		CustomersInterest(CustomerDesk customers) {
			this.customers = customers;
		}

		List<Rule> rules() {
			return List.of(permissionIsGiven(), customerIsNotLeftAlone(), customerDidNotDecline(), customerIsNotToBeLeftInPeace());
		}

		private Rule permissionIsGiven() {
			return (moment, match) -> when(!moment.permission().given(),
					(moment.permission().answer() == Permission.Answer.NO) ? "refused" : "consent");
		}

		private Rule customerIsNotLeftAlone() {
			return (moment, match) -> when(moment.customerId() != null && this.customers.isLeftAlone(moment.customerId()), "alone");
		}

		private Rule customerDidNotDecline() {
			return (moment, match) -> when(match.withheld() == Match.Why.DECLINED, "declined");
		}

		private Rule customerIsNotToBeLeftInPeace() {
			return (moment, match) -> when(moment.customerId() != null
					&& this.customers.quietFor(moment.customerId()).contains(match.offeringId()), "quiet");
		}

		private static Optional<String> when(boolean stopped, String reason) {
			return stopped ? Optional.of(reason) : Optional.empty();
		}
	}
}
