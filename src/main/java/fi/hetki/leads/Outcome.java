package fi.hetki.leads;

import java.util.List;

/** How a lead ended. A no is told as kindly as a yes. */
public enum Outcome {

	WON(List.of()),
	/** The need is met and nothing was sold, which is as good for the customer. */
	HELPED(List.of("advised_against", "without_sale", "elsewhere")),
	NOT_NOW(List.of("price", "chose_competitor", "no_longer_needed", "no_answer", "we_were_late", "later")),
	RETURNED(List.of("was_not_a_real_need", "wrong_service", "unclear", "permission_missing")),
	/** It waited for five working days and nobody released it. */
	NOT_PURSUED(List.of()),
	/** The customer's need is looked after in another lead; what comes of that one is told here as well. */
	MERGED(List.of("told_twice", "logged_twice", "belong_together"));

	/** The ways in which a person may end a lead. */
	public static final List<Outcome> CHOSEN = List.of(WON, HELPED, NOT_NOW, RETURNED);

	private final List<String> reasons;

	Outcome(List<String> reasons) {
		this.reasons = reasons;
	}

	/** Why; one of these has to be named where there are any. */
	public List<String> reasons() {
		return this.reasons;
	}
}
