package uk.ehcqa.command.sen2.imports;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_MISSING;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_TOO_LARGE;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StreamUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.access.problem.TooLarge;
import uk.ehcqa.command.sen2.files.SpooledFile;
import uk.ehcqa.shared.refusal.Refused;

/** Where uploaded files lie while they are imported. Nothing that was uploaded outlives its import. */
@Component
public class Spool {

    private static final int LONGEST_NAME = 100;

    private final Path shared;
    private final long largest;

    Spool(ImportSettings settings) {
        this.shared = Objects.requireNonNullElseGet(settings.spool(), Spool::usual);
        this.largest = settings.largest().toBytes();
    }

    public UploadedReturn receive(List<MultipartFile> parts) {
        var sent = parts.stream().filter(part -> !name(part).isEmpty()).toList();
        Refused.when(sent.isEmpty(), FILE_MISSING);
        requireNotAbove(sent.stream().mapToLong(MultipartFile::getSize).sum());
        return spooled(into -> {
            var files = new ArrayList<SpooledFile>();
            for (var part : sent) {
                var path = into.resolve(Integer.toString(files.size()));
                part.transferTo(path.toFile());
                files.add(new SpooledFile(name(part), path));
            }
            return files;
        });
    }

    public UploadedReturn receive(String name, InputStream content) {
        return spooled(into -> {
            var path = into.resolve("0");
            try (var file = Files.newOutputStream(path)) {
                var copied = StreamUtils.copyRange(content, file, 0, largest);
                requireNotAbove(copied);
            }
            return List.of(new SpooledFile(shown(name), path));
        });
    }

    /** Removes what killed programs have left. */
    @PostConstruct
    void tidyUp() {
        try {
            ProgramFolder.removeLeftBehind(shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Filling {
        List<SpooledFile> fill(Path folder) throws IOException;
    }

    /** In a new folder that only this user may look into. */
    private UploadedReturn spooled(Filling filling) {
        try {
            var own = Files.createTempDirectory(Files.createDirectories(ProgramFolder.under(shared)), "return-");
            try {
                return new UploadedReturn(filling.fill(own), own);
            } catch (IOException | RuntimeException e) {
                FileSystemUtils.deleteRecursively(own);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireNotAbove(long bytes) {
        Refused.when(bytes > largest, FILE_TOO_LARGE, "limit", TooLarge.inWords(DataSize.ofBytes(largest)));
    }

    private static String name(MultipartFile part) {
        return shown(Objects.requireNonNullElse(part.getOriginalFilename(), ""));
    }

    /** Some browsers send the whole path. */
    private static String shown(String sent) {
        var name = sent.replaceAll("\\p{Cntrl}", "").strip();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static Path usual() {
        return Path.of(System.getProperty("java.io.tmpdir"), "ehc-plan-quality-" + System.getProperty("user.name"));
    }
}
