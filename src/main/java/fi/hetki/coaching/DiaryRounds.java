package fi.hetki.coaching;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets diaries go that nobody can read any more, on one node at a time. */
@Component
class DiaryRounds {

	private final DiaryDesk desk;

	DiaryRounds(DiaryDesk desk) {
		this.desk = desk;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT15M")
	@SchedulerLock(name = "coaching-diaries-go")
	public void letGo() {
		this.desk.forgetThoseWhoLeft();
	}
}
