package id.sinergi.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address a request comes from. What a header says about it is believed only as far as the proxies that we
 * know have written it.
 */
@ApplicationScoped
public class ClientAddress {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    /** The addresses of our own proxies, separated by commas. */
    @Inject
    @ConfigProperty(name = "sinergi.http.trusted-proxies")
    Optional<String> trustedProxies;

    public String of(HttpServletRequest request) {
        String header = request.getHeader("X-Forwarded-For");
        return behind(request.getRemoteAddr(), header == null ? List.of() : Arrays.asList(header.split(",", -1)));
    }

    /** Walks from the nearest hop outwards and stops at the first one that is not ours. */
    String behind(String nearest, List<String> forwarded) {
        String address = nearest;
        for (int hop = forwarded.size() - 1; hop >= 0 && isOurs(address); hop--) {
            String before = forwarded.get(hop).strip();
            if (!ADDRESS.matcher(before).matches()) {
                break;
            }
            address = before;
        }
        return address;
    }

    private boolean isOurs(String address) {
        return trustedProxies
                .map(list ->
                        Arrays.stream(list.split(",", -1)).map(String::strip).anyMatch(address::equals))
                .orElse(false);
    }
}
