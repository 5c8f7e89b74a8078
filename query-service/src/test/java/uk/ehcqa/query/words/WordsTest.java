package uk.ehcqa.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Decision;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultedMatter;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.ProvisionPoint;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.MilestoneStanding;
import uk.ehcqa.shared.milestone.Whose;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.RowOutcome;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;
import uk.ehcqa.shared.timeliness.TransferKind;

class WordsTest {

    @ParameterizedTest
    @MethodSource
    void are_there_for_every_constant_that_a_page_shows(Enum<?> constant) {
        assertThat(Words.of(constant)).isNotBlank().doesNotContain("_");
    }

    static Stream<Enum<?>> are_there_for_every_constant_that_a_page_shows() {
        return Stream.of(
                        Step.values(),
                        Stage.values(),
                        TimeLimit.values(),
                        Timeliness.values(),
                        RequestSource.values(),
                        ExceptionGround.values(),
                        DelayReason.values(),
                        Sex.values(),
                        ReviewOutcome.values(),
                        ReviewLimit.values(),
                        TransferKind.values(),
                        AppealableDecision.values(),
                        AppealStep.values(),
                        OrderKind.values(),
                        AppealGround.values(),
                        AppealLimit.values(),
                        AmendmentStep.values(),
                        ReassessmentStep.values(),
                        CeasingStep.values(),
                        ConsultedMatter.values(),
                        ConsultationStep.values(),
                        SettingReply.values(),
                        ObjectionGround.values(),
                        TakeoverStep.values(),
                        CeaseReason.values(),
                        OverturnRoute.values(),
                        ReturnModule.values(),
                        Role.values(),
                        Agency.values(),
                        Answer.values(),
                        Grade.values(),
                        PlanStage.values(),
                        Decision.values(),
                        uk.ehcqa.shared.service.Stream.values(),
                        ImportState.values(),
                        RowOutcome.values(),
                        AdviceSource.values(),
                        AdvisedProceeding.values(),
                        ContributionStep.values(),
                        ContributionDate.values(),
                        ContributionStanding.values(),
                        ChaseMeans.values(),
                        EscalationStep.values(),
                        DeclineReason.values(),
                        AdviceExceptionGround.values(),
                        KnownToService.values(),
                        ProvisionPoint.values(),
                        CriterionMet.values(),
                        uk.ehcqa.shared.audit.framework.Answer.values(),
                        Marking.values(),
                        MilestoneKind.values(),
                        Whose.values(),
                        MilestoneStanding.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource
    void guide_whoever_chooses(Enum<?> constant) {
        assertThat(Words.hintFor(constant)).endsWith(".");
    }

    static Stream<Enum<?>> guide_whoever_chooses() {
        return Stream.of(
                        Stream.of(Step.values()).skip(1),
                        Stream.of(ExceptionGround.values()),
                        Stream.of(AppealStep.values()),
                        Stream.of(Role.values()),
                        Stream.of(AmendmentStep.values()),
                        Stream.of(ReassessmentStep.values()),
                        Stream.of(CeasingStep.values()),
                        Stream.of(TakeoverStep.values()))
                .flatMap(choices -> choices);
    }
}
