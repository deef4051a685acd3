package fi.hetki.shell;

import fi.hetki.people.SignedIn;

/** Work that waits for somebody, counted beside its menu entry. */
public interface Tray {

	long waiting(SignedIn me);
}
