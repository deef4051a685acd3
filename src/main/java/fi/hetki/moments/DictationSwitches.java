package fi.hetki.moments;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DictationSwitches extends CrudRepository<DictationSwitch, UUID> {

	/** The latest first. */
	@Query("""
			select new fi.hetki.moments.Dictation$Turn(s.turnedOn, concat(p.firstName, ' ', p.lastName), s.turnedAt)
			from DictationSwitch s join Person p on p.id = s.personId order by s.turnedAt desc, s.id desc""")
	List<Dictation.Turn> turns(Limit limit);
}
