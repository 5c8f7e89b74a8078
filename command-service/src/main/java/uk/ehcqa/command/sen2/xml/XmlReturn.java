package uk.ehcqa.command.sen2.xml;

import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.reading.ReturnedPeople;
import uk.ehcqa.command.sen2.reading.Sen2Return;

/** A return in XML. */
public final class XmlReturn implements Sen2Return {

    private final ReturnFile file;

    public XmlReturn(ReturnFile file) {
        this.file = file;
    }

    @Override
    public ReturnedPeople people() {
        return new XmlPeople(file);
    }

    /** Nothing is kept beside the file. */
    @Override
    public void close() {}
}
