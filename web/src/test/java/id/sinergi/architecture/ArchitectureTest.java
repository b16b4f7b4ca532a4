package id.sinergi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the system, and each has been seen failing on a class that breaks it on purpose. */
class ArchitectureTest {
    private static final String SYSTEM = "id.sinergi";
    private static final String OFFENDERS = "offenders";
    private static final int MOST_CLASSES = 30;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SYSTEM);
    private static final JavaClasses THEIRS = new ClassFileImporter().importPackages(OFFENDERS);

    static Stream<Rule> rules() {
        return Stream.concat(LayerRules.all().stream(), CodeRules.all().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_system_keeps_the_rule_that(Rule rule) {
        rule.under().apply(SYSTEM).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_offender_is_caught_by_the_rule_that(Rule rule) {
        assertThat(rule.under().apply(OFFENDERS).evaluate(THEIRS).hasViolation())
                .isTrue();
    }

    @Test
    void all_layers_are_looked_at() {
        assertThat(OURS.stream().map(JavaClass::getPackageName))
                .contains("id.sinergi.forum.domain", "id.sinergi.forum.application", "id.sinergi.forum.web");
    }

    @Test
    void no_package_holds_more_than_thirty_classes() {
        Map<String, Long> sizes = OURS.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }
}
