package fi.hetki.catalogue;

import jakarta.persistence.Embeddable;

/** What to ask before a need is certain. */
@Embeddable
public record Question(String language, String question) {
}
