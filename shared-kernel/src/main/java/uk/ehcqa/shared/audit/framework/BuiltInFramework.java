package uk.ehcqa.shared.audit.framework;

import java.io.InputStream;
import java.util.Objects;

/** The frameworks that come with the product, as the documents beside this class. */
public enum BuiltInFramework {
    /** The quality of EHC plans. */
    EHCP_QA_1_0("ehcp-qa-1.0.json"),
    /** The quality of the advice that plans are made of. */
    ADVICE_QA_1_0("advice-qa-1.0.json");

    private final String resource;

    BuiltInFramework(String resource) {
        this.resource = resource;
    }

    /** Its document, to be closed by whoever reads it. */
    public InputStream document() {
        return open(resource);
    }

    /** The schema that every document of a framework fits. */
    public static InputStream schema() {
        return open(FrameworkReader.SCHEMA);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(BuiltInFramework.class.getResourceAsStream(resource));
    }
}
