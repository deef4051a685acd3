package fi.hetki.catalogue;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed the service after this person had opened it. */
public class ChangedMeanwhile extends OptimisticLockingFailureException {

	ChangedMeanwhile() {
		super("The service is no longer as it was when it was opened");
	}
}
