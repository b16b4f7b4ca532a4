package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;
import java.util.Map;

/**
 * Gives every record with a reference its address: next to {@code ref} stands {@code href}. A record that is known by a
 * code, as a region is, gets both.
 */
class Addressed extends SimpleModule {
    private static final long serialVersionUID = 1;

    Addressed(Map<Class<?>, String> segments) {
        super("addressed");
        setSerializerModifier(new Modifier(segments));
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        private final transient Map<Class<?>, String> segments;

        Modifier(Map<Class<?>, String> segments) {
            this.segments = segments;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
            int at = indexOf(properties, "ref");
            boolean byCode = at < 0;
            at = byCode ? indexOf(properties, "code") : at;
            if (at >= 0 && segments.containsKey(properties.get(at).getType().getRawClass())) {
                BeanPropertyWriter property = properties.get(at);
                String segment = segments.get(property.getType().getRawClass());
                properties.set(at, new AddressWriter(property, segment, byCode));
            }
            return properties;
        }

        private static int indexOf(List<BeanPropertyWriter> properties, String name) {
            return properties.stream().map(BeanPropertyWriter::getName).toList().indexOf(name);
        }
    }

    private static final class AddressWriter extends BeanPropertyWriter {
        private static final long serialVersionUID = 1;

        private final String segment;
        private final boolean writesRef;

        AddressWriter(BeanPropertyWriter property, String segment, boolean writesRef) {
            super(property);
            this.segment = segment;
            this.writesRef = writesRef;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            super.serializeAsField(bean, json, provider);
            Object reference = get(bean);
            if (reference == null) {
                return;
            }
            if (writesRef) {
                json.writeStringField("ref", reference.toString());
            }
            json.writeStringField("href", Hrefs.of(segment, reference.toString()));
        }
    }
}
