package uk.ehcqa.standalone.demonstration.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class XmlReturnTest {

    @Test
    void begins_with_the_header_of_an_authority_that_does_not_exist() throws IOException {
        assertThat(written()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Exampleshire County Council. Invented for demonstration: nobody in this return exists. -->
                <Message>
                <Header>
                <CollectionDetails>
                <Collection>SEN2</Collection>
                <Year>2026</Year>
                <ReferenceDate>2026-11-22</ReferenceDate>
                </CollectionDetails>
                <Source>
                <SourceLevel>L</SourceLevel>
                <LEA>999</LEA>
                <SoftwareCode>EHC Plan Quality</SoftwareCode>
                <Release>demonstration</Release>
                <SerialNo>1</SerialNo>
                <DateTime>2026-11-22T17:00:00</DateTime>
                </Source>
                </Header>
                <Persons>
                </Persons>
                </Message>
                """);
    }

    @Test
    void nests_a_plan_in_its_assessment_and_its_request() throws IOException {
        assertThat(written(Invented.WITH_PLAN)).contains("""
                <Person>
                <Surname>Testchild</Surname>
                <Forename>Amber</Forename>
                <PersonBirthDate>2019-05-14</PersonBirthDate>
                <Sex>F</Sex>
                <Ethnicity>WBRI</Ethnicity>
                <PostCode>ZZ1 1ZZ</PostCode>
                <UPN>N999000000007</UPN>
                <Requests>
                <ReceivedDate>2023-03-01</ReceivedDate>
                <RequestSource>1</RequestSource>
                <RYA>0</RYA>
                <RequestOutcome>W</RequestOutcome>
                <RequestOutcomeDate>2023-03-20</RequestOutcomeDate>
                <Exported>1</Exported>
                </Requests>
                <Requests>
                <ReceivedDate>2024-01-08</ReceivedDate>
                <RequestSource>2</RequestSource>
                <RYA>0</RYA>
                <RequestOutcome>Y</RequestOutcome>
                <RequestOutcomeDate>2024-02-15</RequestOutcomeDate>
                <RequestMediation>0</RequestMediation>
                <RequestTribunal>0</RequestTribunal>
                <Assessment>
                <AssessmentOutcome>Y</AssessmentOutcome>
                <AssessmentOutcomeDate>2024-05-27</AssessmentOutcomeDate>
                <AssessmentMediation>0</AssessmentMediation>
                <AssessmentTribunal>0</AssessmentTribunal>
                <Week20>1</Week20>
                <NamedPlan>
                <StartDate>2024-05-27</StartDate>
                <PlanDetail>
                <URN>900001</URN>
                <PlacementRank>1</PlacementRank>
                <SENunitIndicator>1</SENunitIndicator>
                <ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>
                </PlanDetail>
                </NamedPlan>
                </Assessment>
                <ActivePlans>
                <ReviewMeeting>2026-04-13</ReviewMeeting>
                <ReviewOutcome>A</ReviewOutcome>
                <LastReview>2026-05-05</LastReview>
                <PlacementDetail>
                <URN>900001</URN>
                <PlacementRank>1</PlacementRank>
                <SENunitIndicator>1</SENunitIndicator>
                <ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>
                <EntryDate>2024-05-27</EntryDate>
                </PlacementDetail>
                <SENneed>
                <SENtype>SLCN</SENtype>
                <SENtypeRank>1</SENtypeRank>
                </SENneed>
                <SENneed>
                <SENtype>ASD</SENtype>
                <SENtypeRank>2</SENtypeRank>
                </SENneed>
                </ActivePlans>
                </Requests>
                </Person>
                """);
    }

    @Test
    void keeps_the_refusal_that_was_overturned_and_the_end_of_the_plan() throws IOException {
        assertThat(written(Invented.OVERTURNED))
                .contains("<UniqueLearnerNumber>9900000008</UniqueLearnerNumber>\n<UPNunknown>UN3</UPNunknown>")
                .contains("<RYA>1</RYA>")
                .contains("<RequestOutcome>N</RequestOutcome>\n<RequestOutcomeDate>2024-02-15</RequestOutcomeDate>")
                .contains("<RequestMediation>0</RequestMediation>\n<RequestTribunal>1</RequestTribunal>")
                .contains("<CeaseDate>2026-03-02</CeaseDate>\n<CeaseReason>5</CeaseReason>")
                .contains("<SENsetting>EHE</SENsetting>")
                .doesNotContain("<UPN>", "<URN>", "ActivePlans");
    }

    @Test
    void has_nothing_but_the_plan_for_one_from_another_authority() throws IOException {
        assertThat(written(Invented.FROM_ELSEWHERE))
                .contains("""
                <Requests>
                <RYA>0</RYA>
                <RequestOutcome>H</RequestOutcome>
                <Assessment>
                <AssessmentOutcome>H</AssessmentOutcome>
                <NamedPlan>
                <StartDate>2026-01-12</StartDate>
                """)
                .contains("<TransferLA>991</TransferLA>")
                .doesNotContain("ReviewMeeting");
    }

    @Test
    void is_well_formed() throws IOException, ParserConfigurationException, SAXException {
        var xml = written(Invented.WITH_PLAN, Invented.OVERTURNED, Invented.FROM_ELSEWHERE);
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("Person").getLength()).isEqualTo(3);
    }

    static String written(Person... people) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new XmlReturn(bytes, LocalDate.of(2026, 11, 22))) {
            for (var person : List.of(people)) {
                file.write(person);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
