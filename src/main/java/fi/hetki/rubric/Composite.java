package fi.hetki.rubric;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the customer's side and own sale may be read as one number, docs/scoring.md section 9: not where the latest
 * report found that they are no opposites. Every page that would show it asks here first.
 */
@Service
public class Composite {

	private final QualityReports reports;

	Composite(QualityReports reports) {
		this.reports = reports;
	}

	/** As long as nothing is known they do. */
	@Transactional(readOnly = true)
	public boolean stands() {
		return this.reports.findFirstByOrderByMonthEndDesc()
			.map(QualityReport::quality)
			.map(Quality::sides)
			.map(it -> !it.apart())
			.orElse(true);
	}

	/** What figures may be told of. */
	List<Part> parts() {
		return stands() ? List.of(Part.ALL) : List.of(Part.CUSTOMER, Part.SELLING);
	}
}
