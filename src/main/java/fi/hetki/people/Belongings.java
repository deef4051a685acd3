package fi.hetki.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody has in her hands. The module that it lies in tells of it before she leaves, and hands it to a colleague
 * whom the admin names. What nobody was named for goes the usual way once she has left.
 */
public interface Belongings {

	/** Short and steady: names the choice in the form. */
	String kind();

	/** Where on the page it stands; the lowest is on top. */
	int place();

	/** The key of its title. */
	String title();

	/** The key of what happens where nobody is named. */
	String usual();

	/** What there is; nothing where she has none. */
	List<Line> of(Person person, Locale locale);

	/** To whom it can go; nobody where there is nothing to choose. */
	List<Person> heirs(Person person);

	void handOver(Person from, Person to, SignedIn by);

	/**
	 * @param message key of a sentence
	 * @param grave somebody has to do something about it
	 */
	record Line(String message, boolean grave, List<Object> arguments) {

		public static Line of(String message, Object... arguments) {
			return new Line(message, false, List.of(arguments));
		}

		public static Line grave(String message, Object... arguments) {
			return new Line(message, true, List.of(arguments));
		}

		public Object[] args() {
			return this.arguments.toArray();
		}
	}
}
