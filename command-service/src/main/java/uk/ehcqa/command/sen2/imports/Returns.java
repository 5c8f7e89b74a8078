package uk.ehcqa.command.sen2.imports;

import org.springframework.stereotype.Component;
import uk.ehcqa.command.sen2.csv.CsvReturn;
import uk.ehcqa.command.sen2.csv.ReturnRows;
import uk.ehcqa.command.sen2.files.ReturnFiles;
import uk.ehcqa.command.sen2.xml.XmlReturn;

/** Opens what was uploaded as the kind of return that it is. */
@Component
class Returns {

    private final ReturnRows rows;
    private final long largest;

    Returns(ReturnRows rows, ImportSettings settings) {
        this.rows = rows;
        this.largest = settings.largest().toBytes();
    }

    /** Refuses, and removes, what cannot be a return. */
    OpenReturn open(UploadedReturn upload) {
        try {
            var files = ReturnFiles.of(upload.files(), largest);
            var content = files.isXml() ? new XmlReturn(files.files().getFirst()) : new CsvReturn(files.files(), rows);
            return new OpenReturn(upload, files, content);
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }
}
