package fi.hetki.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** It does not exist, or this person may not see it: nobody can tell the two apart. */
public class NotHere extends ResponseStatusException {

	public NotHere() {
		super(HttpStatus.NOT_FOUND);
	}
}
