package id.sinergi.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.util.List;

/** How a class is written. */
final class CodeRules {
    private static final String NAMES_NOT_IN_USE =
            ".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Bean|Facade)|Abstract[A-Z].*";
    private static final int MOST_COLLABORATORS = 6;

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                everyBusinessMethodSaysWhatItNeedsOfItsCaller(),
                timeComesFromTheClock(),
                recordsHaveNoSetters(),
                namesSayWhatAThingIs(),
                nobodyNeedsMoreThanSixCollaborators(),
                nothingIsPrinted(),
                jakartaEeHasLeftJavaxBehind(),
                theBeanOfAPageIsNamedInPages());
    }

    private static Rule everyBusinessMethodSaysWhatItNeedsOfItsCaller() {
        return new Rule(
                "every business method says what it needs of its caller",
                root -> methods()
                        .that()
                        .areDeclaredInClassesThat(ejbs(root))
                        .and()
                        .arePublic()
                        .should()
                        .beAnnotatedWith(Permit.class));
    }

    private static Rule timeComesFromTheClock() {
        return new Rule(
                "time comes from the clock",
                root -> classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should(never(callMethodWhere(nowWithoutClock()))));
    }

    private static Rule recordsHaveNoSetters() {
        return new Rule(
                "records have no setters",
                root -> noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"));
    }

    private static Rule namesSayWhatAThingIs() {
        return new Rule(
                "names say what a thing is",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveNameMatching("(.*[.$])?(" + NAMES_NOT_IN_USE + ")"));
    }

    private static Rule nobodyNeedsMoreThanSixCollaborators() {
        return new Rule(
                "nobody needs more than six collaborators",
                root -> classes().that().resideInAPackage(root + "..").should(haveFewCollaborators()));
    }

    private static Rule nothingIsPrinted() {
        return new Rule(
                "nothing is printed",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"));
    }

    private static Rule jakartaEeHasLeftJavaxBehind() {
        return new Rule(
                "Jakarta EE has left javax behind",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javax.persistence..",
                                "javax.ejb..",
                                "javax.inject..",
                                "javax.faces..",
                                "javax.servlet..",
                                "javax.enterprise..",
                                "javax.validation..",
                                "javax.annotation.."));
    }

    private static Rule theBeanOfAPageIsNamedInPages() {
        return new Rule(
                "the bean of a page is named in pages",
                root -> classes()
                        .that()
                        .resideInAPackage(root + ".*.web..")
                        .and()
                        .haveSimpleNameEndingWith("Page")
                        .should()
                        .beAnnotatedWith(Named.class));
    }

    private static DescribedPredicate<JavaClass> ejbs(String root) {
        return DescribedPredicate.describe(
                "EJBs",
                type -> type.getPackageName().startsWith(root)
                        && (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)));
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")));
    }

    private static ArchCondition<JavaClass> never(ArchCondition<JavaClass> condition) {
        return not(condition);
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return new ArchCondition<>("have at most " + MOST_COLLABORATORS + " injected collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        type, injected <= MOST_COLLABORATORS, type.getName() + " has " + injected));
            }
        };
    }
}
