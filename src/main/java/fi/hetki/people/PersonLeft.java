package fi.hetki.people;

import java.util.UUID;

/** Somebody works here no more; what lay on her desk needs another one. */
public record PersonLeft(UUID personId) {
}
