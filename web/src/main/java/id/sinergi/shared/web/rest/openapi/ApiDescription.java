package id.sinergi.shared.web.rest.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Completes the description at /openapi: what the server cannot see by itself (records, references as texts, shared
 * parameters, problems) is added from the methods that answer.
 */
public class ApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        RecordSchemas schemas = new RecordSchemas();
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(operation -> describe(operation, schemas));
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().setSchemas(schemas.named());
        api.getComponents().setResponses(new Problems(schemas).named());
        api.getComponents().setSchemas(schemas.named());
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.setTags(once(api.getTags()));
    }

    private static void describe(Operation operation, RecordSchemas schemas) {
        Operations.method(operation.getOperationId()).ifPresent(method -> {
            new Parameters(method, schemas).describe(operation);
            new Answers(method, schemas).describe(operation);
        });
    }

    /** Each tag as the resource has it that explains it. */
    private static List<Tag> once(List<Tag> tags) {
        Map<String, Tag> byName = new LinkedHashMap<>();
        for (Tag tag : tags == null ? List.<Tag>of() : tags) {
            byName.merge(tag.getName(), tag, (known, other) -> known.getDescription() == null ? other : known);
        }
        return new ArrayList<>(byName.values());
    }
}
