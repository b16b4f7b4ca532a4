package id.sinergi.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;

/** In which zone pages about accounts show moments: that of the capital, where the administrators are. */
@Named
@ApplicationScoped
public class AccountTimes {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public ZoneId getZone() {
        return JAKARTA;
    }
}
