package fi.hetki.rubric;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done with the answers while nobody is there, on one node at a time. */
@Component
public class NightWork {

	private final Reckoner reckoner;

	private final MonthCount months;

	private final QualityDesk quality;

	private final Forgetting forgetting;

	NightWork(Reckoner reckoner, MonthCount months, QualityDesk quality, Forgetting forgetting) {
		this.reckoner = reckoner;
		this.months = months;
		this.quality = quality;
		this.forgetting = forgetting;
	}

	@Scheduled(cron = "0 20 2 * * *")
	@SchedulerLock(name = "rubric-night")
	public void night() {
		work();
	}

	/** In this order: a month is counted with the offsets of the night, and nothing goes before it is counted. */
	public void work() {
		this.reckoner.reckon();
		this.months.count();
		this.quality.compute();
		this.forgetting.forget();
	}
}
