package fi.hetki.backup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * For whoever watches the installation: {@code /actuator/health/backup} is 503 while backups fail or are old. The status is
 * one that the health of the whole does not count, since an application without a backup does its work.
 */
@Component("lastBackup")
class BackupHealth implements HealthIndicator {

	private static final Status OVERDUE = new Status("OVERDUE");

	private final BackupLight light;

	BackupHealth(BackupLight light) {
		this.light = light;
	}

	@Override
	public Health health() {
		return Health.status((this.light.shown().colour() == BackupLight.Colour.RED) ? OVERDUE : Status.UP).build();
	}
}
