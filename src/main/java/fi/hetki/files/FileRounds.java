package fi.hetki.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away the files that nobody refers to any more, a day after they were put there at the earliest. */
@Component
class FileRounds {

	private static final Logger log = LoggerFactory.getLogger(FileRounds.class);

	private static final Duration STAYS = Duration.ofDays(1);

	private final FileStore store;

	private final List<FileUse> uses;

	private final Clock clock;

	FileRounds(FileStore store, List<FileUse> uses, Clock clock) {
		this.store = store;
		this.uses = uses;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
	@SchedulerLock(name = "files-sweep", lockAtMostFor = "PT1H")
	public void sweep() throws IOException {
		int gone = this.store.forget(this.clock.instant().minus(STAYS), this::referred);
		if (gone > 0) {
			log.info("{} files that nobody referred to any more were taken away", gone);
		}
	}

	private Set<String> referred(Collection<String> hashes) {
		Set<String> found = new HashSet<>();
		this.uses.forEach(it -> found.addAll(it.referred(hashes)));
		return found;
	}
}
