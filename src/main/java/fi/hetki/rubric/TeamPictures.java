package fi.hetki.rubric;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures of teams and sites, for whoever leads them. What may not be shown was never kept, so everything that comes out
 * of here may be shown as it is. Who may ask for which team is for the page to know.
 */
@Service
@Transactional(readOnly = true)
public class TeamPictures {

	private static final int USUAL = 3;

	private final TeamMonths months;

	private final MonthEnds ends;

	private final Rubrics rubrics;

	TeamPictures(TeamMonths months, MonthEnds ends, Rubrics rubrics) {
		this.months = months;
		this.ends = ends;
		this.rubrics = rubrics;
	}

	/**
	 * The three months that were counted last. A month is counted fourteen days after its end.
	 * @param unit id of a team or of a site
	 */
	public TeamPicture latest(UUID unit) {
		return this.ends.findFirstByOrderByMonthStartDesc()
			.map(MonthEnd::month)
			.map(it -> of(unit, it.minusMonths(USUAL - 1), it))
			.orElseGet(() -> TeamPicture.of(List.of(), List.of()));
	}

	/**
	 * @param unit id of a team or of a site; a site has a picture of its own only where none of its small teams could be
	 * read out of it
	 * @param from the first month
	 * @param to the last month, counted with it
	 */
	public TeamPicture of(UUID unit, YearMonth from, YearMonth to) {
		return TeamPicture.of(this.rubrics.current().dimensions().stream().map(Dimension::key).toList(),
				this.months.of(unit, from.atDay(1), to.atDay(1)));
	}
}
