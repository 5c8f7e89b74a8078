package uk.ehcqa.benchmarks.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was measured on: a figure that does not name its machine says nothing. */
public record Machine(
        String processor, int cores, long memoryMegabytes, String system, String disk, String java, String postgres) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * This machine.
     *
     * @param data where the database lies
     */
    public static Machine thisOne(Path data, String postgres) throws IOException {
        return new Machine(
                described(),
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getTotalMemorySize() >> 20,
                SYSTEM.getName() + " " + SYSTEM.getVersion(),
                Files.getFileStore(data).type(),
                Runtime.version().toString(),
                postgres);
    }

    /** How much of all processors was in use since this was last asked, from 0 to 1. */
    public static double load() {
        return SYSTEM.getCpuLoad();
    }

    private static String described() throws IOException {
        var cpu = Path.of("/proc/cpuinfo");
        if (!Files.exists(cpu)) {
            return SYSTEM.getArch();
        }
        try (var lines = Files.lines(cpu)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(SYSTEM.getArch());
        }
    }
}
