package uk.ehcqa.standalone.demonstration.sen2;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Writes the return as one XML message. Items whose codes are not published (PlanRes, PlanWBP, PB, OA, DP, Res, WBP) are
 * left out.
 */
public final class XmlReturn implements ReturnWriter {

    private static final String NOBODY =
            " Exampleshire County Council. Invented for demonstration: nobody in this return exists. ";

    private final Elements xml;

    public XmlReturn(OutputStream out, LocalDate referenceDate) throws IOException {
        xml = new Elements(out);
        xml.comment(NOBODY);
        xml.open("Message");
        xml.element("Header", () -> header(referenceDate));
        xml.open("Persons");
    }

    private void header(LocalDate referenceDate) throws IOException {
        xml.element("CollectionDetails", () -> {
            xml.item("Collection", "SEN2");
            xml.item("Year", referenceDate.getYear());
            xml.item("ReferenceDate", referenceDate);
        });
        xml.element("Source", () -> {
            xml.item("SourceLevel", "L");
            xml.item("LEA", "999");
            xml.item("SoftwareCode", "EHC Plan Quality");
            xml.item("Release", "demonstration");
            xml.item("SerialNo", 1);
            xml.item("DateTime", referenceDate.atTime(LocalTime.of(17, 0)) + ":00");
        });
    }

    @Override
    public void write(Person person) throws IOException {
        xml.element("Person", () -> {
            details(person.details());
            for (var request : person.requests()) {
                xml.element("Requests", () -> request(request, person.setting()));
            }
        });
    }

    private void details(PersonDetails details) throws IOException {
        xml.item("Surname", details.surname());
        xml.item("Forename", details.forename());
        xml.item("PersonBirthDate", details.birthDate());
        xml.item("Sex", details.sex());
        xml.item("Ethnicity", details.ethnicity());
        xml.item("PostCode", details.postcode());
        xml.item("UPN", details.upn());
        xml.item("UniqueLearnerNumber", details.uln());
        xml.item("UPNunknown", details.upnUnknown());
    }

    private void request(Request request, Setting setting) throws IOException {
        xml.item("ReceivedDate", request.received());
        xml.item("RequestSource", request.source());
        xml.flag("RYA", request.inYouthAccommodation());
        decision("Request", request.decision());
        if (request.exported()) {
            xml.flag("Exported", true);
        }
        assessment(request.assessment(), setting);
        activePlan(request, setting);
    }

    private void decision(String on, Decision decision) throws IOException {
        xml.item(on + "Outcome", decision.outcome());
        xml.item(on + "OutcomeDate", decision.on());
        if (decision.isMade()) {
            xml.flag(on + "Mediation", decision.mediation());
            xml.flag(on + "Tribunal", decision.tribunal());
        }
    }

    private void assessment(@Nullable Assessment assessment, Setting setting) throws IOException {
        if (assessment == null) {
            return;
        }
        xml.element("Assessment", () -> {
            decision("Assessment", assessment.decision());
            if (assessment.decision().outcome() != Outcome.H) {
                xml.flag("Week20", assessment.exceptionsApply());
            }
            namedPlan(assessment.plan(), setting);
        });
    }

    private void namedPlan(@Nullable NamedPlan plan, Setting setting) throws IOException {
        if (plan == null) {
            return;
        }
        xml.element("NamedPlan", () -> {
            xml.item("StartDate", plan.startDate());
            if (plan.end() != null) {
                xml.item("CeaseDate", plan.end().on());
                xml.item("CeaseReason", plan.end().reason());
            }
            xml.element("PlanDetail", () -> setting(setting));
        });
    }

    private void activePlan(Request request, Setting setting) throws IOException {
        var active = request.activePlan();
        var plan = request.plan();
        if (active == null || plan == null) {
            return;
        }
        xml.element("ActivePlans", () -> {
            xml.item("TransferLA", active.transferredFrom());
            review(active.review());
            xml.element("PlacementDetail", () -> {
                setting(setting);
                xml.item("EntryDate", plan.startDate());
            });
            needs(active);
        });
    }

    private void review(@Nullable Review review) throws IOException {
        if (review != null) {
            xml.item("ReviewMeeting", review.meeting());
            xml.item("ReviewOutcome", review.outcome());
            xml.item("LastReview", review.decided());
        }
    }

    private void setting(Setting setting) throws IOException {
        xml.item("URN", setting.urn());
        xml.item("SENsetting", setting.type());
        xml.item("PlacementRank", 1);
        xml.flag("SENunitIndicator", setting.inSenUnit());
        xml.flag("ResourcedProvisionIndicator", setting.inResourcedProvision());
    }

    private void needs(ActivePlan active) throws IOException {
        for (var rank = 1; rank <= active.needs().size(); rank++) {
            need(active.needs().get(rank - 1), rank);
        }
    }

    private void need(String type, int rank) throws IOException {
        xml.element("SENneed", () -> {
            xml.item("SENtype", type);
            xml.item("SENtypeRank", rank);
        });
    }

    @Override
    public void close() throws IOException {
        xml.end();
        xml.end();
        xml.close();
    }
}
