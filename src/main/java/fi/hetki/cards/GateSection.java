package fi.hetki.cards;

import fi.hetki.rubric.QualitySection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whether gates are of use, on the page of how well the sentences measure. */
@Component
class GateSection implements QualitySection {

	private final GateMonths months;

	GateSection(GateMonths months) {
		this.months = months;
	}

	@Override
	public String fragment() {
		return "cards/gates :: gates";
	}

	@Override
	public void fill(Model model) {
		GateMonth month = this.months.findFirstByOrderByMonthStartDesc().orElse(null);
		model.addAttribute("gates", month);
		model.addAttribute("gatesMonth", (month != null) ? month.month().atDay(1) : null);
	}
}
