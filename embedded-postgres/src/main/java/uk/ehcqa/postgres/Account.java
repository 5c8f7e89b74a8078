package uk.ehcqa.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whom PostgreSQL runs as. It refuses to run as root, so root has to lend it another identity. */
record Account(int ownerOfFiles, List<String> prefix) {

    /** Whoever runs this program. */
    static final Account OWN = new Account(-1, List.of());

    /** Root in a user namespace of its own, where root is nobody; its files stay root's. */
    static final Account NAMESPACE = new Account(0, List.of("unshare", "-U"));

    /** Nobody, but allowed through folders closed to others: the home may lie in root's. */
    static final Account NOBODY = new Account(
            65534,
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--securebits=+no_setuid_fixup",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"));

    static Account usable() throws IOException, InterruptedException {
        if (File.separatorChar == '\\' || new UnixSystem().getUid() != 0) {
            return OWN;
        }
        for (var account : List.of(NAMESPACE, NOBODY)) {
            if (account.works()) {
                return account;
            }
        }
        throw new PostgresUnavailable("PostgreSQL refuses to run as root, and neither unshare nor setpriv can give it"
                + " another identity here. Start the program as an ordinary user.");
    }

    /** What a program says goes to a file: a pipe would stay open as long as the server, which outlives this JVM. */
    int run(Path said, Path program, List<String> arguments) throws IOException, InterruptedException {
        var command = Stream.of(prefix, List.of(program.toString()), arguments)
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }

    /** Hands over what was made under another identity, such as a home brought back from a backup. */
    void own(Path folder) throws IOException {
        if (prefix.isEmpty() || Files.getAttribute(folder, "unix:uid").equals(ownerOfFiles)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            for (var path : content.toList()) {
                Files.setAttribute(path, "unix:uid", ownerOfFiles, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    boolean works() throws InterruptedException {
        try {
            return run(Path.of("/dev/null"), Path.of("true"), List.of()) == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
