package fi.hetki.matching;

/** One word of what was said: where it stands, how it reads, and the clause and sentence it belongs to. */
record Word(int start, int end, String plain, String folded, int clause, int sentence) {
}
