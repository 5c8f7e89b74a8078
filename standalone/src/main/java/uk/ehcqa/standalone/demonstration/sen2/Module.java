package uk.ehcqa.standalone.demonstration.sen2;

import java.util.List;

/** The five modules of the CSV return, with the headings of the DfE template. */
enum Module {
    PERSON("module-1-person.csv", """
            Person ID, Surname, Forename, Dob (ccyy-mm-dd), Gender, Ethnicity, Postcode, \
            UPN - Unique Pupil Number, ULN - Young Persons Unique Learner Number, \
            UPN and ULN unavailable reason\
            """),
    REQUESTS("module-2-requests.csv", """
            Person ID, Requests Record ID, Date Request Was Received, Initial Request Whilst In RYA, \
            Request Outcome Date, Request Outcome, Request Mediation, Request Tribunal, \
            Exported - Child Or Young Person Moves Out Of LA Before Assessment Is Completed, New start date\
            """),
    ASSESSMENT("module-3-assessment.csv", """
            Person ID, Requests Record ID, Assessment Outcome To Issue EHCP, Assessment Outcome Date, \
            Assessment Mediation, Assessment Tribunal, Other Mediation, Other Tribunal, \
            Twenty Weeks Time Limit Exceptions Apply\
            """),
    NAMED_PLAN("module-4-named-plan.csv", """
            Person ID, Request Records ID, EHC Plan Start Date, Residential Settings, \
            Worked based learning activity, Personal budget taken up, \
            Personal budget - organised arrangements, Personal budget - direct payments, \
            Date EHC Plan Ceased, Reason EHC Plan Ceased\
            """),
    ACTIVE_PLANS("module-5-active-plans.csv", """
            Person ID, Request Records ID, EHC Plan (Transfer), Residential Settings, \
            Worked based learning activity, EHCP review decisions date\
            """);

    private final String fileName;
    private final String headings;

    Module(String fileName, String headings) {
        this.fileName = fileName;
        this.headings = headings;
    }

    String fileName() {
        return fileName;
    }

    List<String> headings() {
        return List.of(headings.split(", "));
    }
}
