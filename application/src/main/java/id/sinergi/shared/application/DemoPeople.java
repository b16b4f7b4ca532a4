package id.sinergi.shared.application;

import id.sinergi.shared.api.Caller;
import java.util.Optional;

/** In whose name a demonstration's records are made. Nobody outside demo mode. */
public interface DemoPeople {
    /** The coordinator of the Ministry of Foreign Affairs. */
    Optional<Caller> coordinator();
}
