package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A record shows its components and nothing else: methods such as {@code isOverdue()} are not part of the JSON. */
class RecordComponents extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        Set<String> components = Arrays.stream(type.getRawType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return new AccessorNamingStrategy.Base() {
            @Override
            public String findNameForRegularGetter(AnnotatedMethod method, String name) {
                return components.contains(name) ? name : null;
            }
        };
    }
}
