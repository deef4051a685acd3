package fi.hetki.leads;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a lead has come. */
public enum LeadStage {

	/** A gate asks it to wait. */
	WAITING,
	NEW, TAKEN, CONTACTED, OFFERED, CLOSED;

	/** The lanes of the board that a lead can be moved between. */
	public static final List<LeadStage> WORKED = List.of(NEW, TAKEN, CONTACTED, OFFERED);

	public static final Set<LeadStage> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

	/** As a list of literals: an index that holds only open leads is used only where the query says so itself. */
	public static String sql(Collection<LeadStage> stages) {
		return stages.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
	}

	public boolean isWorked() {
		return WORKED.contains(this);
	}
}
