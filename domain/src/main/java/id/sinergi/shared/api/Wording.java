package id.sinergi.shared.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a {@link Bilingual} text may be in either language, and whether the Indonesian one must be there. Faults are
 * reported at the language that is wrong: {@code title.id}, {@code title.en}.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Wording.Check.class)
public @interface Wording {
    int max();

    boolean required() default true;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at both languages. */
    class Check implements ConstraintValidator<Wording, Bilingual> {
        private Wording wording;

        @Override
        public void initialize(Wording annotation) {
            this.wording = annotation;
        }

        @Override
        public boolean isValid(Bilingual text, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            String id = text == null ? null : text.id();
            String en = text == null ? null : text.en();
            boolean idIsFine = id == null ? !wording.required() && en == null : fits(id);
            boolean enIsFine = en == null || fits(en);
            report(idIsFine, "id", context);
            report(enIsFine, "en", context);
            return idIsFine && enIsFine;
        }

        private boolean fits(String text) {
            return text.length() <= wording.max();
        }

        private static void report(boolean fine, String language, ConstraintValidatorContext context) {
            if (!fine) {
                context.buildConstraintViolationWithTemplate("")
                        .addPropertyNode(language)
                        .addConstraintViolation();
            }
        }
    }
}
