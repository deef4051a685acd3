package fi.hetki.coaching;

import fi.hetki.coaching.TeamUnits.Unit;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TeamController {

	private final TeamUnits units;

	private final TeamDesk desk;

	private final TeamEffectDesk effects;

	private final TeamVoices voices;

	private final Sides sides;

	TeamController(TeamUnits units, TeamDesk desk, TeamEffectDesk effects, TeamVoices voices, Sides sides) {
		this.units = units;
		this.desk = desk;
		this.effects = effects;
		this.voices = voices;
		this.sides = sides;
	}

	@GetMapping("/team")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable UUID unit, Model model) {
		List<Unit> units = this.units.of(me);
		if (units.isEmpty() && (unit != null || !TeamPanel.leads(me))) {
			throw new NotHere();
		}
		model.addAttribute("units", units);
		model.addAttribute("sides", this.sides.all());
		model.addAttribute("prompt", this.desk.prompt());
		if (!units.isEmpty()) {
			fill(units.stream().filter(it -> unit == null || it.id().equals(unit)).findFirst().orElseThrow(NotHere::new), me, model);
		}
		return "coaching/team";
	}

	private void fill(Unit unit, SignedIn me, Model model) {
		model.addAttribute("unit", unit);
		TeamDesk.Picture picture = this.desk.picture(unit, me);
		model.addAttribute("picture", picture);
		model.addAttribute("practised", this.desk.practised(unit));
		model.addAttribute("effect", (unit.team() != null && !picture.apart()) ? this.effects.latest(unit.id(), unit.led()).orElse(null) : null);
		model.addAttribute("voices", this.voices.of(unit, me));
	}
}
