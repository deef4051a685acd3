package fi.hetki.rubric;

/** One of the six sides of a meeting. */
record Dimension(String key, Texts name, Texts description) {
}
