package fr.adjuge.tender.question;

import static fr.adjuge.tender.TenderAction.ANSWER;
import static fr.adjuge.tender.TenderAction.ASK;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.NewAnswer;
import fr.adjuge.dto.tender.NewQuestion;
import fr.adjuge.dto.tender.QuestionView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.calendar.TimeLimits;
import fr.adjuge.tender.time.ArrivedRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Questions of operators, and the answers that go to all (art. R2132-6 CCP). */
@Path("/tenders/{id}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "Questions of operators, and the answers that go to all.")
class QuestionResource {

    private final TenderRepository tenders;
    private final QuestionRepository questions;
    private final AuditTrail trail;
    private final Caller caller;
    private final InstantSource clock;
    private final ArrivedRequest arrived;

    QuestionResource(
            TenderRepository tenders,
            QuestionRepository questions,
            AuditTrail trail,
            Caller caller,
            InstantSource clock,
            ArrivedRequest arrived) {
        this.tenders = tenders;
        this.questions = questions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
        this.arrived = arrived;
    }

    /** A late question is recorded too: the buyer is then free not to answer. */
    @POST
    @RolesAllowed("operator")
    @Transactional
    @AnsweredOnce
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @Operation(operationId = "askQuestion", summary = "Ask a question about the documents", description = """
                    Everybody will read it with its answer, without who asked. A late question is recorded too: the buyer need not answer it.

                    Roles: operator.""")
    public RestResponse<QuestionView> ask(@PathParam("id") UUID id, @NotNull @Valid NewQuestion request) {
        var now = arrived.at();
        var tender = tenders.requirePublished(id);
        tender.permitted(ASK, now);
        var question = new Question(UUID.randomUUID(), id, caller.organisation(), request.text(), now);
        questions.persist(question);
        trail.record(id, ASK.name(), Map.of("question", question.id().toString()));
        return ResponseBuilder.<QuestionView>created(URI.create("/tenders/" + id + "/questions/" + question.id()))
                .entity(view(tender, question))
                .build();
    }

    @POST
    @Path("{questionId}/answer")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @Operation(operationId = "answerQuestion", summary = "Answer a question, to all", description = """
                    On the last day, that only one reading of the limit allows, the answer is taken and its `standing` is AT_RISK; afterwards it is refused (art. R2132-6 CCP).

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<QuestionView> answer(
            @PathParam("id") UUID id, @PathParam("questionId") UUID questionId, @NotNull @Valid NewAnswer request) {
        var now = clock.instant();
        var tender = tenders.requireOwn(id);
        var question = questions.require(id, questionId);
        tender.permitted(ANSWER, now);
        var standing = TimeLimits.of(tender.consultation()).standingOfAnswer(Paris.dayOf(now));
        question.answer(new Question.Answer(request.text(), now, standing), request.questionAsPublished());
        trail.record(id, ANSWER.name(), Map.of("question", questionId.toString(), "standing", standing.name()));
        return RestResponse.ok(view(tender, question));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listQuestions",
            summary = "List the questions and their answers",
            description = "Answered ones for everybody; an operator also sees its own, the buyer all of them.")
    public Page<QuestionView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var tender = tenders.requireVisible(id);
        var rows = isOfBuyer(tender)
                ? questions.page(id, cursor, limit + 1)
                : questions.pageFor(caller.knownOrganisation().orElse(""), id, cursor, limit + 1);
        return Page.of(
                rows,
                limit,
                question -> Cursor.after(question.receivedAt(), question.id()),
                question -> view(tender, question));
    }

    private boolean isOfBuyer(Tender tender) {
        return caller.belongsTo(tender.organisation());
    }

    private QuestionView view(Tender tender, Question question) {
        var isOwn = caller.knownOrganisation().filter(question::wasAskedBy).isPresent();
        return new QuestionView(
                question.id(),
                isOwn || isOfBuyer(tender) ? question.text() : question.publishedText(),
                question.receivedAt(),
                TimeLimits.of(tender.consultation()).isQuestionInTime(Paris.dayOf(question.receivedAt())),
                isOwn,
                question.answer()
                        .map(answer -> new QuestionView.Answer(
                                answer.text(),
                                answer.sentAt(),
                                answer.standing().name())));
    }
}
