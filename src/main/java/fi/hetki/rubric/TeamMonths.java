package fi.hetki.rubric;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TeamMonths extends ListCrudRepository<TeamMonth, UUID> {

	@Query("""
			select m from TeamMonth m
			where (m.teamId = :unit or m.siteId = :unit and m.teamId is null)
				and m.source = fi.hetki.rubric.Source.SELF and m.monthStart between :first and :last
			order by m.monthStart""")
	List<TeamMonth> of(UUID unit, LocalDate first, LocalDate last);

	/** Those who lead the team or the site in which they work themselves. */
	@Query("select p.id from fi.hetki.people.Person p where p.siteId member of p.managedSites or p.teamId member of p.managedTeams")
	List<UUID> leaders();
}
