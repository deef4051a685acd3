package fi.hetki.coaching;

import fi.hetki.rubric.Texts;
import java.util.List;

/**
 * One of the six sides of a meeting, as a customer meets it and as a team talks about it.
 *
 * @param key that of the rubric and of the exercises
 * @param received the sentence of somebody who was the customer
 * @param prompts questions for the next team meeting, about the work and the customers and never about a person
 */
record Side(String key, Texts name, Texts received, List<Texts> prompts) {
}
