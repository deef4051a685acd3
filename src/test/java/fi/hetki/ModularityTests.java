package fi.hetki;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.hetki.shell.TimeMachine;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;

/** Who may know whom, and the few habits that a machine can check. */
class ModularityTests {

	private static final ApplicationModules modules = ApplicationModules.of(HetkiApplication.class);

	private static final JavaClasses code = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(HetkiApplication.class);

	@Test
	void modulesUseOnlyTheNeighboursThatTheyName() {
		modules.verify();
	}

	@Test
	void thePicturesAreDrawn() {
		new Documenter(modules).writeDocumentation();
	}

	/** The wall that matters most. No module in between may be a way round it either. */
	@Test
	void nothingThatDecidesWhereALeadGoesReadsAScore() {
		holds(noClasses().that()
			.resideInAnyPackage("fi.hetki.routing..", "fi.hetki.leads..", "fi.hetki.inbox..")
			.should()
			.transitivelyDependOnClassesThat()
			.resideInAnyPackage("fi.hetki.rubric..", "fi.hetki.coaching.."));
	}

	/** SQL and JPQL are only text to the module graph, so the wall is looked for in the text too. */
	@Test
	void nothingThatDecidesWhereALeadGoesNamesATableOfScores() {
		Set<String> tables = ProjectFiles.under("src/main/resources/db/migration")
			.filter(it -> it.name().matches("V\\d+__(rubric|coaching).*"))
			.flatMap(it -> Pattern.compile("create table (\\w+)").matcher(it.text()).results())
			.map(MatchResult::group)
			.map(it -> it.substring("create table ".length()))
			.collect(Collectors.toSet());
		assertThat(tables).contains("assessment", "answer");
		Pattern query = Pattern.compile("(?i)\\b(from|join|update|into)\\s+(" + String.join("|", tables) + ")\\b");
		List<String> found = List.of("routing", "leads", "inbox")
			.stream()
			.flatMap(module -> ProjectFiles.under("src/main/java/fi/hetki/" + module))
			.filter(it -> query.matcher(it.text()).find())
			.map(ProjectFiles.Text::path)
			.toList();
		assertThat(found).isEmpty();
	}

	@Test
	void pagesAndConfigurationAreHidden() {
		holds(classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(Configuration.class)
			.should()
			.bePackagePrivate());
	}

	/** Others may read; what is written goes through the desk of the module that owns it. */
	@Test
	void aRepositoryIsWrittenByItsOwnModuleOnly() {
		DescribedPredicate<JavaCall<?>> writesElsewhere = DescribedPredicate.describe(
				"writes through another module's repository",
				call -> call.getTargetOwner().isAssignableTo(Repository.class)
						&& call.getName().matches("(save|delete|flush).*")
						&& !sameModule(call.getOriginOwner(), call.getTargetOwner()));
		holds(noClasses().should().callCodeUnitWhere(writesElsewhere));
	}

	@Test
	void onlyTheTimeMachineKnowsWhatTimeItIs() {
		DescribedPredicate<JavaCall<?>> asksTheMachine = DescribedPredicate.describe("asks the machine for the time",
				call -> {
					JavaClass owner = call.getTargetOwner();
					List<JavaClass> given = call.getTarget().getRawParameterTypes();
					return owner.getPackageName().equals("java.time") && call.getName().equals("now")
							&& given.stream().noneMatch(it -> it.isEquivalentTo(Clock.class))
							|| owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
							|| owner.isEquivalentTo(Date.class) && call.getName().equals("<init>") && given.isEmpty();
				});
		holds(noClasses().that()
			.doNotHaveFullyQualifiedName(TimeMachine.class.getName())
			.should()
			.callCodeUnitWhere(asksTheMachine));
	}

	@Test
	void entitiesHaveVerbsInsteadOfSetters() {
		holds(methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.and()
			.arePublic()
			.should()
			.haveNameNotMatching("set[A-Z].*"));
	}

	private static boolean sameModule(JavaClass one, JavaClass other) {
		return one.getPackageName().equals(other.getPackageName());
	}

	private static void holds(ArchRule rule) {
		rule.allowEmptyShould(true).check(code);
	}

}
