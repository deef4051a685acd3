package fi.hetki.shell;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Takes away sessions that are over. Nobody can use them before that either. */
@Component
class SessionRounds {

	private final JdbcIndexedSessionRepository sessions;

	SessionRounds(JdbcIndexedSessionRepository sessions) {
		this.sessions = sessions;
	}

	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
	@SchedulerLock(name = "sessions-over", lockAtMostFor = "PT5M")
	public void over() {
		this.sessions.cleanUpExpiredSessions();
	}
}
