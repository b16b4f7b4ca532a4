package id.sinergi.identity.domain;

import id.sinergi.identity.api.Token;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What failures are counted for: the name of an account, existing or not, a client's address, or a secret
 * link that is used.
 *
 * @param hash SHA-256 in hexadecimal, so that the table holds neither names nor addresses
 */
public record BrakeKey(Kind kind, String hash) {
    private static final int NETWORK_BYTES = 8;

    /** How patient the brake is. */
    public enum Kind {
        ACCOUNT(3, Duration.ofHours(24)),
        /** Many people may share an address, so it gets more patience and a shorter memory. */
        ADDRESS(30, Duration.ofHours(1)),
        /** People change their minds, programs change them without end. */
        LINK(10, Duration.ofHours(1));

        private final int patience;
        private final Duration memory;

        Kind(int patience, Duration memory) {
            this.patience = patience;
            this.memory = memory;
        }

        /** From how many failures on there is a delay. */
        public int patience() {
            return patience;
        }

        /** After how long without a failure everything is forgotten. */
        public Duration memory() {
            return memory;
        }
    }

    public static BrakeKey ofAccount(String typedUsername) {
        return new BrakeKey(Kind.ACCOUNT, Token.sha256("account " + Username.normalised(typedUsername)));
    }

    public static BrakeKey ofLink(Token secret) {
        return new BrakeKey(Kind.LINK, Token.sha256("link " + secret.hash()));
    }

    /** One IPv4 address, or one IPv6 network of 64 bits: a single line has all the addresses of such a network. */
    public static BrakeKey ofAddress(String address) {
        return new BrakeKey(Kind.ADDRESS, Token.sha256("address " + network(address)));
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return "unreadable";
        }
    }
}
