package uk.ehcqa.command.sen2.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this running program alone, among those of other programs on this machine. Its name begins with the program's
 * process id, so whoever comes later can tell that it was left behind; and no other program that is given the same id shares
 * it, as happens in containers.
 */
final class ProgramFolder {

    private static final long PROCESS = ProcessHandle.current().pid();
    private static final String NAME = PROCESS + "-" + UUID.randomUUID();

    private ProgramFolder() {}

    static Path under(Path shared) {
        return shared.resolve(NAME);
    }

    /** Removes the folders of programs that run no more. */
    static void removeLeftBehind(Path shared) throws IOException {
        if (!Files.isDirectory(shared)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(shared, ProgramFolder::isLeftBehind)) {
            for (var folder : folders) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isLeftBehind(Path folder) {
        var name = folder.getFileName().toString();
        if (!name.matches("\\d{1,18}-.+") || name.equals(NAME)) {
            return false;
        }
        var process = Long.parseLong(name.substring(0, name.indexOf('-')));
        return process == PROCESS || ProcessHandle.of(process).isEmpty();
    }
}
