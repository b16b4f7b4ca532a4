package id.sinergi.shared.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything of Sinergi for programs. The same services as the pages, the same rules, the same records. */
@ApplicationPath(RestApplication.ROOT)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sinergi",
                        version = "1",
                        description = "Forums, decisions, agencies and regions of Indonesia's foreign cooperation."
                                + " Sign in with POST /api/v1/session; the answer sets the session cookie."
                                + " Every change of a record takes its version in If-Match, as its ETag gave it."
                                + " Every refusal is application/problem+json in the language of Accept-Language"
                                + " (id or en).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = RestApplication.SESSION))
@SecurityScheme(
        securitySchemeName = RestApplication.SESSION,
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = RestApplication.COOKIE,
        description = "The cookie of a session opened with POST /api/v1/session; by https its name is __Host-SINERGI.")
public class RestApplication extends Application {
    /** The path all resources share. */
    public static final String ROOT = "/api/v1";

    static final String SESSION = "session";
    static final String COOKIE = "SINERGI";

    /**
     * No description in the old format, for what there is to know stands at /openapi; and none of the server's own JSON:
     * which of several providers answers would be left to chance.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.jsonFeature", Json.class.getName(),
                "jersey.config.server.disableJsonBinding", true,
                "jersey.config.server.disableMoxyJson", true);
    }
}
