package fi.hetki.people;

public enum Role {

	/** Meets customers, logs moments, hears what became of them. */
	FRONTLINE,
	/** Works the leads of the sites and teams that she manages. */
	MANAGER,
	/** Looks after services, routing, rubric and people. */
	ADMIN
}
