package id.sinergi.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the page being shown. */
@Named("here")
@RequestScoped
public class Here {
    @Inject
    HttpServletRequest request;

    /** Path and query, as in the address bar. */
    public String getAddress() {
        return Address.visible(request);
    }

    public String getPath() {
        return getAddress().split("\\?", 2)[0];
    }

    /** Whether the page lies under this address; for marking the place in the navigation. */
    public boolean under(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }

    /** This address with one parameter of the query set, or taken away by an empty value. */
    public String with(String name, Object value) {
        return with(getAddress(), name, value);
    }

    static String with(String address, String name, Object value) {
        String[] parts = address.split("\\?", 2);
        StringBuilder query = new StringBuilder();
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                if (!pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "=")) {
                    query.append('&').append(pair);
                }
            }
        }
        if (value != null && !value.toString().isEmpty()) {
            query.append('&').append(name).append('=');
            query.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query.substring(1);
    }
}
