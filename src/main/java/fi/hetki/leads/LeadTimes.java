package fi.hetki.leads;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How soon a customer hears from us, in opening hours of the site.
 * @param ready for a customer who wants it now
 * @param comparing for one who compares
 * @param wondering for one who only wonders, or of whom it is not known
 * @param followUpDays open days until the next step once there was contact
 * @param seenDays open days within which whoever noticed hears that somebody has seen it
 * @param toldDays open days within which she hears what happened
 * @param escalateDays open days after which an answer that is overdue becomes the business of whoever manages the site
 * @param holdDays open days after which a waiting lead is let go; the rubric's gate policy says five
 */
@ConfigurationProperties("hetki.leads")
record LeadTimes(@DefaultValue("2h") Duration ready, @DefaultValue("8h") Duration comparing,
		@DefaultValue("24h") Duration wondering, @DefaultValue("5") int followUpDays,
		@DefaultValue("5") int holdDays, @DefaultValue("3") int seenDays, @DefaultValue("10") int toldDays,
		@DefaultValue("2") int escalateDays) {
}
