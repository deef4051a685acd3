package fi.hetki.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record MakeToken(@NotNull(message = "{people.tokens.name.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.tokens.name.problem}") String name) {
}
