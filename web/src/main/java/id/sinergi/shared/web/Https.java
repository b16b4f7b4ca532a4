package id.sinergi.shared.web;

import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether people reach the system through https. The address that they use says so, not the request: between the proxy
 * and this server it may be plain.
 */
final class Https {
    private static final boolean USED = ConfigProvider.getConfig()
            .getOptionalValue("sinergi.base-url", String.class)
            .map(url -> url.toLowerCase(Locale.ROOT).startsWith("https:"))
            .orElse(false);

    private Https() {}

    static boolean isUsed() {
        return USED;
    }

    /** With https, by a name that no neighbouring site can set, nor anybody over a plain connection. */
    static String cookie(String name) {
        return USED ? "__Host-" + name : name;
    }
}
