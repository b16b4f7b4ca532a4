package id.sinergi.bench.load;

import java.util.Arrays;

/** How long the answers of a load took. */
public final class Timings {
    private double[] milliseconds = new double[1024];
    private int count;
    private int failures;
    private long firstAt;
    private long lastAt;

    public synchronized void add(double taken) {
        if (count == milliseconds.length) {
            milliseconds = Arrays.copyOf(milliseconds, 2 * count);
        }
        milliseconds[count++] = taken;
        lastAt = System.nanoTime();
        if (firstAt == 0) {
            firstAt = lastAt - (long) (taken * 1e6);
        }
    }

    public synchronized void fail() {
        failures++;
    }

    public synchronized int count() {
        return count;
    }

    public synchronized int failures() {
        return failures;
    }

    /** The time that so many percent of the answers did not exceed; NaN without answers. */
    public synchronized double percentile(int percent) {
        if (count == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(milliseconds, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) Math.ceil(count * percent / 100.0) - 1)];
    }

    public synchronized double perSecond() {
        return count < 2 ? Double.NaN : count / ((lastAt - firstAt) / 1e9);
    }
}
