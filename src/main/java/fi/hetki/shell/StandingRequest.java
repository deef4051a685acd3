package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import java.time.Instant;
import java.util.List;

/** What somebody is asked for. It stands among her notices until she has answered or it is too late, and then goes by itself. */
public interface StandingRequest {

	List<Row> of(SignedIn me);

	/**
	 * @param what key of what is said, with the name of who asks
	 * @param about when that happened which it is about
	 * @param since when she was asked
	 * @param path where she answers
	 */
	record Row(String what, String who, Instant about, Instant since, Instant until, String path) {
	}
}
