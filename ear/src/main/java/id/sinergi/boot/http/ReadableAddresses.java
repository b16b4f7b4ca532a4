package id.sinergi.boot.http;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.jvnet.hk2.annotations.Service;

/**
 * Sees to it that every request reaches the application. The server answers an address that it cannot make a path of by
 * itself, with an empty page and, for some, a stack trace in the log.
 *
 * <p>It asks for an add-on of this name where {@code comet-support-enabled} says so; Sinergi has no use for Comet.
 */
@Service(name = "comet")
public class ReadableAddresses implements AddOn {
    @Override
    public void setup(NetworkListener listener, FilterChainBuilder filters) {
        filters.add(filters.indexOfType(HttpServerFilter.class), new AddressFilter());
    }
}
