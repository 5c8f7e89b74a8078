package uk.ehcqa.postgres;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.FileUtils;

/** Where temporary clusters live: beside the classes of this module, so that all modules of one build share it. */
record BuildFolder(Path path) {

    private static final String CLUSTER_OF = "of-";

    static BuildFolder ofThisBuild() {
        var source = BuildFolder.class.getProtectionDomain().getCodeSource();
        try {
            return new BuildFolder(Path.of(source.getLocation().toURI()).resolveSibling("temporary-postgres"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cluster for this JVM alone. Copying a fresh one takes a fraction of the time that making one takes. */
    Cluster newCluster() throws IOException, InterruptedException {
        deleteAbandoned();
        var template = template();
        var folder = path.resolve(CLUSTER_OF + ProcessHandle.current().pid());
        copy(template.folder(), folder);
        return new Cluster(folder, template.binaries(), template.account());
    }

    private Cluster template() throws IOException, InterruptedException {
        var folder = Files.createDirectories(path.resolve("template-" + Binaries.VERSION));
        var template = new Cluster(folder, Binaries.unpackedIn(path, step -> {}), Account.usable());
        if (!Files.exists(template.data())) {
            template.create("--no-sync", "--wal-segsize=1");
        }
        return template;
    }

    private static void copy(Path folder, Path target) throws IOException {
        try (var content = Files.walk(folder)) {
            for (var file : content.toList()) {
                Files.copy(file, target.resolve(folder.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** A killed JVM leaves its cluster behind. Should its server still run, it ends when it finds its folder gone. */
    private void deleteAbandoned() throws IOException {
        try (var clusters = Files.newDirectoryStream(path, CLUSTER_OF + "*")) {
            for (var cluster : clusters) {
                var pid = Long.parseLong(cluster.getFileName().toString().substring(CLUSTER_OF.length()));
                if (pid == ProcessHandle.current().pid()
                        || ProcessHandle.of(pid).isEmpty()) {
                    FileUtils.deleteDirectory(cluster.toFile());
                }
            }
        }
    }
}
