package id.sinergi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what it was measured. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private Machine() {}

    static String describe() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getAvailableProcessors() + " processors (" + model() + "), "
                + Math.round((double) system.getTotalMemorySize() / GIGABYTE) + " GB, Java "
                + System.getProperty("java.version") + ", load before: "
                + String.format(java.util.Locale.ROOT, "%.2f", system.getSystemLoadAverage());
    }

    private static String model() throws IOException {
        if (!Files.exists(CPU)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
