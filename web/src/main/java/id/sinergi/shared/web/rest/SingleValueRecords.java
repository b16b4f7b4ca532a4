package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** References, codes and ids, records around one {@code value}, are that value in JSON, without braces. */
class SingleValueRecords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    /** Whether this is a record around one {@code value}. */
    static boolean wraps(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    @Override
    public Boolean hasAsValue(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method
                && method.getName().equals("value")
                && method.getParameterCount() == 0
                && wraps(method.getDeclaringClass())) {
            return Boolean.TRUE;
        }
        return super.hasAsValue(annotated);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor
                && constructor.getParameterCount() == 1
                && wraps(constructor.getDeclaringClass())) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }
}
