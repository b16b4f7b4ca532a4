package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;
import java.util.Objects;

/**
 * Gives every record with a reference its address: next to {@code ref} stands {@code href}. A record that is known by a
 * code, as a region is, gets both.
 */
class Addressed extends SimpleModule {
    private static final long serialVersionUID = 1;

    Addressed(List<ResourceAddresses> contexts) {
        super("addressed");
        setSerializerModifier(new Modifier(contexts));
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        private final transient List<ResourceAddresses> contexts;

        Modifier(List<ResourceAddresses> contexts) {
            this.contexts = contexts;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
            List<String> names =
                    properties.stream().map(BeanPropertyWriter::getName).toList();
            boolean byCode = !names.contains("ref");
            int at = names.indexOf(byCode ? "code" : "ref");
            if (at >= 0 && type.getBeanClass().isRecord()) {
                properties.set(at, new AddressWriter(properties.get(at), contexts, byCode));
            }
            return properties;
        }
    }

    private static final class AddressWriter extends BeanPropertyWriter {
        private static final long serialVersionUID = 1;

        private final transient List<ResourceAddresses> contexts;
        private final boolean byCode;

        AddressWriter(BeanPropertyWriter property, List<ResourceAddresses> contexts, boolean byCode) {
            super(property);
            this.contexts = contexts;
            this.byCode = byCode;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            super.serializeAsField(bean, json, provider);
            Object reference = get(bean);
            String segment = reference == null ? null : segment(bean.getClass(), reference);
            if (segment != null) {
                if (byCode) {
                    json.writeStringField("ref", reference.toString());
                }
                json.writeStringField("href", Hrefs.of(segment, reference.toString()));
            }
        }

        private String segment(Class<?> record, Object reference) {
            return contexts.stream()
                    .map(context -> context.segment(record, reference))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
