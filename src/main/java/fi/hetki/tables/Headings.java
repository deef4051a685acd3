package fi.hetki.tables;

import java.util.List;

/** What a module says of the headings of a table that it asked for. */
public interface Headings {

	/** Whether a column is known by this name; helps to find the right sheet, and what stands between the columns. */
	boolean knows(String heading);

	/** @throws Unreadable where no such table can begin like this */
	void check(List<String> headings);
}
