package fi.hetki.leads;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done about the leads when nobody does anything, on one node at a time. */
@Component
class Rounds {

	private final Release release;

	private final LeadWatch watch;

	Rounds(Release release, LeadWatch watch) {
		this.release = release;
		this.watch = watch;
	}

	@Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
	@SchedulerLock(name = "leads-let-go")
	public void letGo() {
		this.release.letGo();
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
	@SchedulerLock(name = "leads-watch")
	public void watch() {
		this.watch.look();
	}
}
