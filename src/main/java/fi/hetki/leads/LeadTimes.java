package fi.hetki.leads;

import fi.hetki.moments.Stage;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How soon a customer hears from us, in opening hours of the site. The properties count until an admin has chosen.
 * @param ready for a customer who wants it now
 * @param comparing for one who compares
 * @param wondering for one who only wonders, or of whom it is not known
 * @param followUpDays open days until the next step once there was contact
 * @param decisionDays open days until the next step once something was proposed
 * @param warnPercent of the time that is left when it is nearly over
 * @param warnLeast it is nearly over when only this is left, at the latest
 * @param silentDays open days that a late lead may lie untouched before there was contact
 * @param silentStepDays the same once there was contact
 * @param seenDays open days within which whoever noticed hears that somebody has seen it
 * @param toldDays open days within which she hears what happened
 * @param escalateDays open days after which an answer that is overdue becomes the business of whoever manages the site
 * @param holdDays open days after which a waiting lead is let go; the rubric's gate policy says five
 */
@Embeddable
@ConfigurationProperties("hetki.leads")
record LeadTimes(@Convert(converter = LeadTimes.Minutes.class) @DefaultValue("2h") Duration ready,
		@Convert(converter = LeadTimes.Minutes.class) @DefaultValue("8h") Duration comparing,
		@Convert(converter = LeadTimes.Minutes.class) @DefaultValue("24h") Duration wondering, @DefaultValue("5") int followUpDays,
		@DefaultValue("5") int decisionDays, @DefaultValue("25") int warnPercent,
		@Convert(converter = LeadTimes.Minutes.class) @DefaultValue("1h") Duration warnLeast, @DefaultValue("1") int silentDays,
		@DefaultValue("3") int silentStepDays, @DefaultValue("3") int seenDays, @DefaultValue("10") int toldDays,
		@DefaultValue("2") int escalateDays, @DefaultValue("5") int holdDays) {

	Duration within(@Nullable Stage readiness) {
		if (readiness == Stage.READY) {
			return this.ready;
		}
		return (readiness == Stage.COMPARING) ? this.comparing : this.wondering;
	}

	int stepDays(LeadStage stage) {
		return (stage == LeadStage.OFFERED) ? this.decisionDays : this.followUpDays;
	}

	@Converter
	static class Minutes implements AttributeConverter<Duration, Integer> {

		@Override
		public Integer convertToDatabaseColumn(Duration duration) {
			return Math.toIntExact(duration.toMinutes());
		}

		@Override
		public Duration convertToEntityAttribute(Integer minutes) {
			return Duration.ofMinutes(minutes);
		}
	}
}
