package fi.hetki.customers;

import org.jspecify.annotations.Nullable;

/**
 * A customer as she stands in a list.
 * @param number by which the firm knows her in its own books
 */
record Listed(Card card, @Nullable String number) {

	static final Listed NOBODY = new Listed(Card.called(""), null);

	@Override
	public String toString() {
		return "a customer in a list";
	}
}
