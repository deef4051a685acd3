package fi.hetki.leads;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done about the leads when nobody does anything, on one node at a time. */
@Component
class Rounds {

	private final Release release;

	Rounds(Release release) {
		this.release = release;
	}

	@Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
	@SchedulerLock(name = "leads-let-go")
	public void letGo() {
		this.release.letGo();
	}
}
