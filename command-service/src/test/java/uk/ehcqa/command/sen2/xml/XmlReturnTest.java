package uk.ehcqa.command.sen2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.reading.Item.BIRTH_DATE;
import static uk.ehcqa.command.sen2.reading.Item.FORENAME;
import static uk.ehcqa.command.sen2.reading.Item.PLAN_WBP;
import static uk.ehcqa.command.sen2.reading.Item.RES;
import static uk.ehcqa.command.sen2.reading.Item.SEN_SETTING;
import static uk.ehcqa.command.sen2.reading.Item.SURNAME;
import static uk.ehcqa.command.sen2.reading.Item.WBP;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Text;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

class XmlReturnTest {

    static final String WHOLE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Message>
          <Header>
            <CollectionDetails>
              <Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate>
            </CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>885</LEA><SoftwareCode>Sample</SoftwareCode></Source>
          </Header>
          <Persons>
            <Person>
              <Surname>Testchild</Surname>
              <Forename>Ada</Forename>
              <PersonBirthDate>2016-05-04</PersonBirthDate>
              <Requests>
                <ReceivedDate>2025-01-06</ReceivedDate>
                <Assessment>
                  <AssessmentOutcome>Y</AssessmentOutcome>
                  <NamedPlan>
                    <StartDate>2025-05-26</StartDate>
                    <PlanDetail><URN>999001</URN></PlanDetail>
                  </NamedPlan>
                </Assessment>
                <ActivePlans>
                  <PlacementDetail><URN>999001</URN></PlacementDetail>
                  <SENneed><SENtype>ASD</SENtype></SENneed>
                </ActivePlans>
              </Requests>
            </Person>
            <Person>
              <Surname>Sample</Surname>
              <Forename>Ben</Forename>
            </Person>
          </Persons>
        </Message>
        """;

    @Test
    void yields_each_person_with_their_requests_and_the_line_of_each_row() {
        var people = people(Text.file("return.xml", WHOLE));

        assertThat(people).extracting(ReturnedPerson::number).containsExactly(1L, 2L);
        assertThat(people.getFirst().rows())
                .containsExactly(new Row(
                        Group.PERSON,
                        10,
                        Map.of(SURNAME, "Testchild", FORENAME, "Ada", BIRTH_DATE, "2016-05-04"),
                        Set.of(),
                        null));
        assertThat(people.getFirst().requests()).hasSize(1);
        assertThat(people.getFirst().requests().getFirst().rows())
                .extracting(row -> row.group() + " at " + row.line())
                .containsExactly(
                        "REQUEST at 14",
                        "ASSESSMENT at 16",
                        "NAMED_PLAN at 18",
                        "PLAN_DETAIL at 20",
                        "ACTIVE_PLAN at 23",
                        "PLACEMENT_DETAIL at 24",
                        "SEN_NEED at 25");
        assertThat(people.getLast().requests()).isEmpty();
    }

    @Test
    void says_whose_return_it_is_and_of_when() {
        try (var people = new XmlReturn(Text.file("return.xml", WHOLE)).people()) {
            people.forEachRemaining(person -> {});

            assertThat(people.header()).isEqualTo(new ReturnHeader("885", "2026", "2026-01-15"));
            assertThat(people.ignored()).isEmpty();
        }
    }

    @Test
    void reads_the_spellings_of_different_suppliers_as_the_same() {
        var one = rows(
                "<NAMEDPLAN><PlanWPB>B</PlanWPB></NAMEDPLAN>"
                        + "<activeplans><PlacementDetail><RES>R</RES><WPB>W</WPB><SENSetting>OLA</SENSetting></PlacementDetail></activeplans>");
        var other = rows(
                "<NamedPlan><PlanWBP>B</PlanWBP></NamedPlan>"
                        + "<ActivePlans><PlacementDetail><Res>R</Res><WBP>W</WBP><SENsetting>OLA</SENsetting></PlacementDetail></ActivePlans>");

        assertThat(one).isEqualTo(other);
        assertThat(one).contains(Map.of(PLAN_WBP, "B")).contains(Map.of(RES, "R", WBP, "W", SEN_SETTING, "OLA"));
    }

    @Test
    void leaves_out_what_it_does_not_know_and_says_so() {
        var file = message("""
            <Person><Surname>Testchild</Surname><Nickname>x</Nickname>
              <Carer><Surname>Example</Surname></Carer>
              <Requests><Fee>1</Fee><Fee>2</Fee><Surname>Sample</Surname></Requests>
            </Person>
            """);
        try (var people = new XmlReturn(file).people()) {
            var person = people.next();
            people.forEachRemaining(other -> {});

            assertThat(person.rows().getFirst().items()).isEqualTo(Map.of(SURNAME, "Testchild"));
            assertThat(people.ignored())
                    .isEqualTo(Map.of(
                            "Person/Nickname", 1L, "Person/Carer", 1L, "Requests/Fee", 2L, "Requests/Surname", 1L));
        }
    }

    @Test
    void marks_an_item_that_stands_twice_with_different_texts() {
        var twice = people(
                message("<Person><UPN>A</UPN><UPN>B</UPN><Surname>Demo</Surname><Surname>Demo</Surname></Person>"));

        assertThat(twice.getFirst().rows().getFirst().twice()).containsExactly(Item.UPN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void obeys_the_encoding_it_declares(String encoding) {
        var declared = WHOLE.replace("UTF-8", encoding).replace("Ada", "Zoë");

        var people = people(new Text("return.xml", declared, Charset.forName(encoding)));

        assertThat(people.getFirst().rows().getFirst().items()).containsEntry(FORENAME, "Zoë");
    }

    @Test
    void takes_utf_8_when_nothing_is_declared_and_forgives_a_byte_order_mark() {
        var bare = WHOLE.substring(WHOLE.indexOf('\n') + 1).replace("Ada", "Zoë");

        var people = people(Text.file("return.xml", "\ufeff" + bare));

        assertThat(people.getFirst().rows().getFirst().items()).containsEntry(FORENAME, "Zoë");
    }

    static Text message(String persons) {
        return Text.file(
                "return.xml",
                "<Message><Header><Collection>SEN2</Collection></Header><Persons>" + persons + "</Persons></Message>");
    }

    private static List<Map<Item, String>> rows(String request) {
        var people = people(message("<Person><Requests>" + request + "</Requests></Person>"));
        return people.getFirst().requests().getFirst().rows().stream()
                .map(Row::items)
                .toList();
    }

    static List<ReturnedPerson> people(ReturnFile file) {
        try (var people = new XmlReturn(file).people()) {
            var all = new ArrayList<ReturnedPerson>();
            people.forEachRemaining(all::add);
            return all;
        }
    }
}
