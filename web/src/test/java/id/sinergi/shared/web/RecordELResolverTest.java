package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.shared.api.Bilingual;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new OnlyResolved();

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(resolver.getValue(context, new Bilingual("Kerja sama", "Cooperation"), "en"))
                .isEqualTo("Cooperation");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_others() {
        assertThat(resolver.getValue(context, new Bilingual("a", "b"), "class")).isNull();
        assertThat(resolver.getValue(context, "a text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_does_not_change() {
        Bilingual record = new Bilingual("a", "b");
        assertThat(resolver.isReadOnly(context, record, "id")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, record, "id", "c"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class OnlyResolved extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
