package id.sinergi.shared.web.rest.openapi;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Learns at start-up which method answers which operation, so that the description can be made from the code itself. */
@Provider
public class Operations implements DynamicFeature {
    private static final Map<String, Method> METHODS = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
        if (operation != null) {
            METHODS.put(operation.operationId(), resource.getResourceMethod());
        }
    }

    static Optional<Method> method(String operationId) {
        return operationId == null ? Optional.empty() : Optional.ofNullable(METHODS.get(operationId));
    }
}
