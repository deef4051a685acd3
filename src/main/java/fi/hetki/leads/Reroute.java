package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead is to go instead, as somebody filled it in.
 * @param service what it is about; as before where nothing is chosen
 * @param desk the team; the routing decides where nothing is chosen
 */
public record Reroute(@Nullable UUID service, @Nullable UUID desk, @Nullable String because) {

	private static final int LONGEST = 1000;

	/**
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	public Reroute checked() {
		Problems problems = new Problems();
		if (this.service == null && this.desk == null) {
			problems.add("desk", "leads.reroute.where.missing");
		}
		if (this.because == null || this.because.isBlank()) {
			problems.add("because", "leads.reroute.why.missing");
		}
		else if (this.because.length() > LONGEST) {
			problems.add("because", "leads.text.long", LONGEST, this.because.length());
		}
		problems.refuseIfAny();
		return this;
	}

	String why() {
		return String.valueOf(this.because).strip();
	}
}
