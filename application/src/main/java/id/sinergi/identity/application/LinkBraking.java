package id.sinergi.identity.application;

import id.sinergi.identity.api.LinkBrake;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.BrakeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The brake of signing in, for secret addresses. */
@ApplicationScoped
class LinkBraking implements LinkBrake {
    @Inject
    SignInBrake brake;

    @Override
    public void refuseDuringDelay(String address) {
        brake.refuseDuringDelay(List.of(BrakeKey.ofAddress(address)));
    }

    @Override
    public void failed(String address) {
        brake.failed(List.of(BrakeKey.ofAddress(address)));
    }

    @Override
    public void use(Token secret) {
        List<BrakeKey> key = List.of(BrakeKey.ofLink(secret));
        brake.refuseDuringDelay(key);
        brake.failed(key);
    }
}
