package fi.hetki.matching;

import java.util.List;

/** An offering that the text speaks for. Strength runs from 0 to 1; it ranks, it is not a probability. */
record Finding(String key, double strength, List<Evidence> evidence) {
}
