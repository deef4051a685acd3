package fi.hetki.capacity;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the waiting lists when nobody does anything, on one node at a time. */
@Component
class QueueRounds {

	private final Queue queue;

	QueueRounds(Queue queue) {
		this.queue = queue;
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
	@SchedulerLock(name = "capacity-call")
	public void call() {
		this.queue.callEverywhere();
	}
}
