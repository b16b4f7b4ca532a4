package id.sinergi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who may know whom. */
final class LayerRules {
    private LayerRules() {}

    static List<Rule> all() {
        return Stream.concat(layers().stream(), Contexts.all().stream().map(LayerRules::boundary))
                .toList();
    }

    private static Rule boundary(String context) {
        return new Rule(
                "the context " + context + " imports only the api of the contexts it may call",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "." + context + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(Contexts.closedTo(root, context))
                        .allowEmptyShould(true));
    }

    private static List<Rule> layers() {
        return List.of(
                theDomainKnowsNoContainer(),
                onlyTheInfrastructureSpeaksToTheDatabase(),
                theWebSeesNeitherTheDomainNorTheInfrastructure(),
                nothingBelowTheWebKnowsTheWeb(),
                theLanguageIsAMatterOfTheWeb(),
                contextsFormNoCycle(),
                repositoriesOfTheDatabaseStayInsideTheInfrastructure());
    }

    private static Rule theDomainKnowsNoContainer() {
        return new Rule(
                "the domain knows no container",
                root -> noClasses()
                        .that()
                        .resideInAnyPackage(root + ".*.domain..", root + ".*.api..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ejb..",
                                "jakarta.inject..",
                                "jakarta.enterprise..",
                                "jakarta.transaction..",
                                "jakarta.faces..",
                                "jakarta.ws.rs..",
                                root + ".*.application..",
                                root + ".*.infrastructure..",
                                root + ".*.web.."));
    }

    private static Rule onlyTheInfrastructureSpeaksToTheDatabase() {
        return new Rule(
                "only the infrastructure speaks to the database",
                root -> noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".*.infrastructure..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class)
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("org.mariadb.."));
    }

    private static Rule theWebSeesNeitherTheDomainNorTheInfrastructure() {
        return new Rule(
                "the web sees neither the domain nor the infrastructure",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + ".*.web..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(root + ".*.domain..", root + ".*.infrastructure..")
                                .or(annotatedWith(Entity.class))));
    }

    private static Rule nothingBelowTheWebKnowsTheWeb() {
        return new Rule(
                "nothing below the web knows the web",
                root -> noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".*.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".*.web..", "jakarta.faces..", "org.primefaces..", "jakarta.servlet.."));
    }

    private static Rule theLanguageIsAMatterOfTheWeb() {
        return new Rule(
                "the language is a matter of the web",
                root -> noClasses()
                        .that(not(resideInAnyPackage(root + ".*.web..")))
                        .should()
                        .accessField(Locale.class, "ENGLISH")
                        .orShould()
                        .callMethod(Locale.class, "getDefault")
                        .orShould()
                        .callMethod(Locale.class, "forLanguageTag", String.class));
    }

    private static Rule contextsFormNoCycle() {
        return new Rule(
                "contexts form no cycle",
                root -> slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    private static Rule repositoriesOfTheDatabaseStayInsideTheInfrastructure() {
        return new Rule(
                "repositories of the database stay inside the infrastructure",
                root -> classes()
                        .that(simpleNameStartingWith("Jpa"))
                        .should()
                        .bePackagePrivate()
                        .andShould()
                        .resideInAPackage(root + ".*.infrastructure.."));
    }
}
