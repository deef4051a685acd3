package fi.hetki.coaching;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go what somebody practised who works here no more. */
@Component
class PracticeRounds {

	private final Trainer trainer;

	PracticeRounds(Trainer trainer) {
		this.trainer = trainer;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT20M")
	@SchedulerLock(name = "coaching-practice-goes")
	public void letGo() {
		this.trainer.forgetThoseWhoLeft();
	}
}
