package uk.ehcqa.command.sen2.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Text;

/** A small return in CSV. */
final class ModuleFiles {

    static final String PERSONS = """
            Person ID,Surname,Forename,Dob (ccyy-mm-dd),Gender,Ethnicity,Postcode,UPN - Unique Pupil Number,ULN - Young Persons Unique Learner Number,UPN and ULN unavailable reason
            7,Testchild,Ada,2016-05-04,F,WBRI,WR1 1AA,A123456789012,,
            12,"Sample, the Second",Zoë,04/05/2012,M,,,,,UN8
            """;
    static final String REQUESTS = """
            Person ID,Requests Record ID,Date Request Was Received,Initial Request Whilst In RYA,Request Outcome Date,Request Outcome,Request Mediation,Request Tribunal,Exported - Child Or Young Person Moves Out Of LA Before Assessment Is Completed,New start date
            12,121,2026-10-05,0,,A,,,,
            7,71,06/01/2025,0,17/02/2025,Y,0,0,,
            """;
    static final String ASSESSMENTS = """
            Person ID,Requests Record ID,Assessment Outcome To Issue EHCP,Assessment Outcome Date,Assessment Mediation,Assessment Tribunal,Other Mediation,Other Tribunal,Twenty Weeks Time Limit Exceptions Apply
            7,71,Y,2025-05-26,0,0,,,1
            """;
    static final String NAMED_PLANS = """
            Person ID,Request Records ID,EHC Plan Start Date,Residential Settings,Worked based learning activity,Personal budget taken up,Personal budget - organised arrangements,Personal budget - direct payments,Date EHC Plan Ceased,Reason EHC Plan Ceased
            7,71,2025-05-26,,,1,,,,
            """;
    static final String ACTIVE_PLANS = """
            Person ID,Request Records ID,EHC Plan (Transfer),Residential Settings,Worked based learning activity,EHCP review decisions date
            7,71,,R,,2026-05-20
            """;

    private ModuleFiles() {}

    /** The five modules of a return of two people. */
    static List<ReturnFile> whole() {
        return IntStream.rangeClosed(1, 5)
                .<ReturnFile>mapToObj(module -> file(module, content(module)))
                .toList();
    }

    /** The same with one module told otherwise. */
    static List<ReturnFile> with(int module, String content) {
        var files = new ArrayList<>(whole());
        files.set(module - 1, file(module, content));
        return files;
    }

    static List<ReturnFile> replacing(int module, String text, String other) {
        return with(module, content(module).replace(text, other));
    }

    static String content(int module) {
        return List.of(PERSONS, REQUESTS, ASSESSMENTS, NAMED_PLANS, ACTIVE_PLANS)
                .get(module - 1);
    }

    static String headings(int module) {
        return content(module).lines().findFirst().orElseThrow();
    }

    static Text file(int module, String content) {
        return Text.file("module-" + module + ".csv", content);
    }
}
