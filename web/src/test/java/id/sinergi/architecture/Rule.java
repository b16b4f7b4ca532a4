package id.sinergi.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the architecture.
 *
 * @param name a sentence
 * @param under makes the rule for the classes under a root package: the system's, or the offenders'
 */
record Rule(String name, Function<String, ArchRule> under) {
    @Override
    public String toString() {
        return name;
    }
}
