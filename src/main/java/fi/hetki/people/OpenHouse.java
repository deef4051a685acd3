package fi.hetki.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the first-start page asks. Site and industry are asked only where there is no site yet. */
record OpenHouse(String code, @Nullable @Pattern(regexp = Text.LINE + "{1,120}", message = "{people.setup.site.problem}") String site,
		@Nullable @Pattern(regexp = "workshop|accounting|other", message = "{people.setup.industry.problem}") String industry,
		@NotNull(message = "{people.form.firstName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.firstName.problem}") String firstName,
		@NotNull(message = "{people.form.lastName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.lastName.problem}") String lastName,
		@NotNull(message = "{people.form.login.problem}") @Pattern(regexp = Text.LOGIN, message = "{people.form.login.problem}") String login,
		@Nullable @Pattern(regexp = Text.EMAIL, message = "{people.form.email.problem}") @Size(max = 200, message = "{people.form.email.problem}") String email,
		Password password, Password again) {

	OpenHouse {
		password = (password != null) ? password : Password.NONE;
		again = (again != null) ? again : Password.NONE;
	}

	static OpenHouse empty() {
		return new OpenHouse("", null, null, "", "", "", null, Password.NONE, Password.NONE);
	}
}
