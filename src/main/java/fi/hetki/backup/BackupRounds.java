package fi.hetki.backup;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether the nightly backup is due. The lock is for beginning it; that only one is made at a time is the ledger's. */
@Component
class BackupRounds {

	private final BackupDesk desk;

	BackupRounds(BackupDesk desk) {
		this.desk = desk;
	}

	@Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
	@SchedulerLock(name = "backup-nightly", lockAtMostFor = "PT5M")
	public void nightly() {
		if (this.desk.isDue()) {
			this.desk.start(Run.Occasion.NIGHT);
		}
	}
}
