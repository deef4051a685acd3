package fi.hetki.routing;

/** What a rule can look at. Nothing here says how anybody did. */
public enum Field {

	/** Keys of sites. */
	SITE,
	/** Services by id, or whole categories. */
	SERVICE,
	/** Kinds of customers. */
	CUSTOMER,
	/** Languages of customers. */
	LANGUAGE,
	/** People who look after the customer; an asterisk for anybody. */
	ACCOUNT,
	/** How far the decision of the customer has come. */
	STAGE,
	/** Beginnings of words that the customer said. */
	WORDS,
	/** The least and the most that the service costs, in euros; an empty text for no limit. */
	VALUE,
	CHANNEL,
	/** Days of the week. */
	WEEKDAY,
	/** From and to, by the clock of the site; may go over midnight. */
	TIME

}
