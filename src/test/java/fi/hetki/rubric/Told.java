package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.hetki.moments.Effort;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Permission;
import fi.hetki.people.SignedIn;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Maija the mechanic, her manager Sari, and a moment that Maija tells of. */
public final class Told {

	public static final UUID MAIJA = UUID.fromString("00000000-0000-7000-8000-000000000001");
	public static final UUID SARI = UUID.fromString("00000000-0000-7000-8000-000000000002");
	public static final UUID SITE = UUID.fromString("00000000-0000-7000-8000-000000000003");
	public static final UUID MOMENT = UUID.fromString("00000000-0000-7000-8000-00000000000a");

	private Told() {
	}

	public static LogMoment with(Map<String, String> answers) {
		return new LogMoment(MOMENT, MAIJA, SITE, null, null, "Winter is coming", null, "en", null, null,
				Permission.NONE, List.of(), answers, null, null);
	}

	/** @param asides what the form says of itself */
	public static LogMoment onTheForm(Map<String, String> answers, Map<String, String> asides) {
		return new LogMoment(MOMENT, MAIJA, SITE, null, null, "Winter is coming", null, "en", null, null,
				Permission.NONE, List.of(), answers, null, null, null, Effort.UNKNOWN, List.of(), asides);
	}

	public static LogMoment happened(Instant at, Map<String, String> answers) {
		return new LogMoment(MOMENT, MAIJA, SITE, null, null, "Winter is coming", null, "en", null, null,
				Permission.NONE, List.of(), answers, null, at);
	}

	public static SignedIn signedIn(UUID person) {
		SignedIn me = mock();
		when(me.id()).thenReturn(person);
		return me;
	}
}
