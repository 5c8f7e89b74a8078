package uk.ehcqa.command.sen2.files;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILES_MIXED;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_EMPTY;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_IS_A_WORKBOOK;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_KIND_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_MISSING;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.ZIP_WITHIN_ZIP;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** The files of one return as they were sent: one XML file, or CSV files, either way perhaps inside one ZIP file. */
public final class ReturnFiles implements Closeable {

    private final List<? extends ReturnFile> files;
    private final @Nullable ZipArchive archive;

    private ReturnFiles(List<? extends ReturnFile> files, @Nullable ZipArchive archive) {
        this.files = files;
        this.archive = archive;
    }

    /**
     * Looks at how each file begins, and refuses what cannot be a return.
     *
     * @param largest how many bytes a ZIP file may hold when unpacked
     */
    public static ReturnFiles of(List<SpooledFile> sent, long largest) {
        Refused.when(sent.isEmpty(), FILE_MISSING);
        if (sent.size() == 1 && FileKind.of(sent.getFirst()) == FileKind.ZIP) {
            return unzipped(ZipArchive.open(sent.getFirst(), largest));
        }
        check(sent, FILES_MIXED);
        return new ReturnFiles(sent, null);
    }

    public boolean isXml() {
        return FileKind.of(files.getFirst()) == FileKind.XML;
    }

    public List<ReturnFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        if (archive != null) {
            archive.close();
        }
    }

    private static ReturnFiles unzipped(ZipArchive archive) {
        try {
            check(archive.members(), ZIP_WITHIN_ZIP);
            return new ReturnFiles(archive.members(), archive);
        } catch (Refused e) {
            archive.close();
            throw e;
        }
    }

    private static void check(List<? extends ReturnFile> files, FileRefusal furtherZip) {
        Refused.when(files.isEmpty(), FILE_MISSING);
        files.forEach(file -> check(file, files.size() == 1, furtherZip));
    }

    private static void check(ReturnFile file, boolean alone, FileRefusal furtherZip) {
        switch (FileKind.of(file)) {
            case EMPTY -> refuse(FILE_EMPTY, file);
            case OLD_WORKBOOK -> refuse(FILE_IS_A_WORKBOOK, file);
            case ZIP -> refuse(furtherZip, file);
            case UNKNOWN -> refuse(FILE_KIND_UNKNOWN, file);
            case XML -> {
                if (!alone) {
                    refuse(FILES_MIXED, file);
                }
            }
            case TEXT, UTF_16_TEXT -> {}
        }
    }

    private static void refuse(FileRefusal refusal, ReturnFile file) {
        throw new Refused(refusal, "file", file.name());
    }
}
