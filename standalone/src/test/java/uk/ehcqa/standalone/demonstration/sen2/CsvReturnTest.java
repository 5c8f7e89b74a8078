package uk.ehcqa.standalone.demonstration.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReturnTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        try (var file = new CsvReturn(folder)) {
            for (var person : List.of(Invented.WITH_PLAN, Invented.OVERTURNED, Invented.FROM_ELSEWHERE)) {
                file.write(person);
            }
        }
    }

    @Test
    void has_a_file_for_each_module() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "module-1-person.csv",
                            "module-2-requests.csv",
                            "module-3-assessment.csv",
                            "module-4-named-plan.csv",
                            "module-5-active-plans.csv");
        }
    }

    @Test
    void writes_who_they_are() throws IOException {
        assertThat(lines("module-1-person.csv"))
                .containsExactly(
                        "Person ID,Surname,Forename,Dob (ccyy-mm-dd),Gender,Ethnicity,Postcode,UPN - Unique Pupil Number,"
                                + "ULN - Young Persons Unique Learner Number,UPN and ULN unavailable reason",
                        "7,Testchild,Amber,2019-05-14,F,WBRI,ZZ1 1ZZ,N999000000007,,",
                        "8,Sample,Birch,2010-02-02,M,REFU,ZZ2 2ZZ,,9900000008,UN3",
                        "9,Demo,Clover,2023-07-01,F,OOTH,ZZ3 3ZZ,,,UN1");
    }

    @Test
    void writes_what_was_asked_for() throws IOException {
        assertThat(lines("module-2-requests.csv"))
                .containsExactly(
                        "Person ID,Requests Record ID,Date Request Was Received,Initial Request Whilst In RYA,"
                                + "Request Outcome Date,Request Outcome,Request Mediation,Request Tribunal,"
                                + "Exported - Child Or Young Person Moves Out Of LA Before Assessment Is Completed,"
                                + "New start date",
                        "7,71,2023-03-01,0,2023-03-20,W,,,1,",
                        "7,72,2024-01-08,0,2024-02-15,Y,0,0,,",
                        "8,81,2024-01-08,1,2024-02-15,N,0,1,,",
                        "9,91,,0,,H,,,,");
    }

    @Test
    void writes_how_it_was_assessed() throws IOException {
        assertThat(lines("module-3-assessment.csv"))
                .containsExactly(
                        "Person ID,Requests Record ID,Assessment Outcome To Issue EHCP,Assessment Outcome Date,"
                                + "Assessment Mediation,Assessment Tribunal,Other Mediation,Other Tribunal,"
                                + "Twenty Weeks Time Limit Exceptions Apply",
                        "7,72,Y,2024-05-27,0,0,,,1",
                        "8,81,Y,2024-11-04,0,0,,,0",
                        "9,91,H,,,,,,");
    }

    @Test
    void writes_the_plan() throws IOException {
        assertThat(lines("module-4-named-plan.csv"))
                .containsExactly(
                        "Person ID,Request Records ID,EHC Plan Start Date,Residential Settings,"
                                + "Worked based learning activity,Personal budget taken up,"
                                + "Personal budget - organised arrangements,Personal budget - direct payments,"
                                + "Date EHC Plan Ceased,Reason EHC Plan Ceased",
                        "7,72,2024-05-27,,,,,,,",
                        "8,81,2024-11-04,,,,,,2026-03-02,5",
                        "9,91,2026-01-12,,,,,,,");
    }

    @Test
    void writes_where_the_plan_came_from_and_when_its_review_was_decided() throws IOException {
        assertThat(lines("module-5-active-plans.csv"))
                .containsExactly(
                        "Person ID,Request Records ID,EHC Plan (Transfer),Residential Settings,"
                                + "Worked based learning activity,EHCP review decisions date",
                        "7,72,,,,2026-05-05",
                        "9,91,991,,,");
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
