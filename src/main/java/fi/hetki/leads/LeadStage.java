package fi.hetki.leads;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a lead has come. */
public enum LeadStage {

	/** A gate asks it to wait. */
	WAITING,
	NEW, TAKEN, CONTACTED, OFFERED, CLOSED;

	/** The lanes of the board that a lead can be moved between. */
	public static final List<LeadStage> WORKED = List.of(NEW, TAKEN, CONTACTED, OFFERED);

	static final Set<LeadStage> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

	boolean isWorked() {
		return WORKED.contains(this);
	}
}
