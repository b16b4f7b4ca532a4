package id.sinergi.shared.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class DescriptionRulesTest {
    private static final JavaClasses RESOURCES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.sinergi");

    /** Says nothing of what it does. */
    @Path("offender")
    static class Offender {
        @GET
        public String silent() {
            return "";
        }

        @PUT
        public void overwrites(String anything) {}
    }

    @Test
    void everyMethodSaysWhatItDoesAndAnswers() {
        assertThat(DescriptionRules.offences(RESOURCES)).isEmpty();
    }

    @Test
    void noTwoMethodsHaveTheSameName() {
        assertThat(DescriptionRules.methods(RESOURCES)
                        .map(method -> method.getAnnotation(Operation.class).operationId()))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSilentMethodIsFound() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(DescriptionRules.offences(offender)).hasSize(5);
    }
}
