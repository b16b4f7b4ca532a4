package id.sinergi.bench.data;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that comes out the same for the same seed. */
final class Lot {
    private final Random random;

    Lot(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The first ones come up far more often than the last ones. */
    <T> T skewed(List<T> things) {
        double x = random.nextDouble();
        return things.get((int) (x * x * x * things.size()));
    }

    /** Around 1, never negative, with a long tail. */
    double weight() {
        return Math.exp(random.nextGaussian());
    }

    /** A version 7 key as if it had been made at that time. */
    UUID key(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
