package uk.ehcqa.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running product that all browser tests share, started once: whoever counts its cases counts those of other tests too. */
public final class Product {

    private static final RunningProduct SHARED = RunningProduct.start();

    private Product() {}

    public static String address() {
        return SHARED.address();
    }

    /** How many events there are. */
    public static long events() {
        return SHARED.events();
    }

    /** The reference of a case with an open assessment that waits for this limit next. */
    public static String caseWaitingFor(String limit) {
        return SHARED.caseWaitingFor(limit);
    }

    /** The reference of a case in which the family was asked for its views. */
    public static String caseWithAdvice() {
        try {
            return SHARED.caseWithAdvice();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The reference of a request that the speech and language therapists have still to answer. */
    public static String requestToTherapists() {
        try {
            return SHARED.requestToTherapists();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The reference of the case that a request belongs to. */
    public static String caseOf(String request) {
        return SHARED.caseOf(request);
    }

    /** The version that the pages show of a case; 0 of one that there is not. */
    public static long versionOf(String reference) {
        return SHARED.versionOf(reference);
    }

    /** The reference of a case with an open assessment whose first exception is recorded for it. */
    static String caseWithAnException() throws IOException, InterruptedException {
        return SHARED.caseWithAnException();
    }

    /** The reference of a case whose first assessment came with an exception in a return. */
    public static String caseWithAReturnedException() {
        return SHARED.caseWithAReturnedException();
    }

    /** The reference of a case with one plan in force, made here, and one review of it, decided before October 2026. */
    public static String caseWithACompletedReview() {
        return SHARED.caseWithACompletedReview();
    }

    static String parkedCase() {
        return SHARED.parkedCase();
    }

    public static String latestImport() {
        return SHARED.latestImport();
    }

    /** As if something that was recorded referred to the document. */
    public static void refersTo(String document) {
        SHARED.refersTo(document);
    }

    /** Every address that the product answers, as the product itself knows it. */
    public static RequestMappingHandlerMapping endpoints() {
        return SHARED.endpoints();
    }

    /** Imports once more the return that the caseload came from. */
    static void importReturn() {
        SHARED.importReturn();
    }
}
