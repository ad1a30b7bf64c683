package fr.adjuge.tender.award;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.LetterView;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.dto.tender.NewDiscontinuance;
import fr.adjuge.dto.tender.NewRejectionLetters;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.lot.Discontinuance;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotDesk;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.lot.LotViews;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the participants are told: that they are not chosen, or that nobody is. */
@Path("/tenders/{tenderId}/lots/{lotId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters", description = "What the participants are told.")
class LetterResource {

    private final LotDesk desk;
    private final LotViews views;
    private final TenderRepository tenders;
    private final LotRepository lots;
    private final LetterWriting writing;
    private final LetterRepository letters;
    private final Caller caller;

    LetterResource(
            LotDesk desk,
            LotViews views,
            TenderRepository tenders,
            LotRepository lots,
            LetterWriting writing,
            LetterRepository letters,
            Caller caller) {
        this.desk = desk;
        this.views = views;
        this.tenders = tenders;
        this.lots = lots;
        this.writing = writing;
        this.letters = letters;
        this.caller = caller;
    }

    @POST
    @Path("rejection-letters")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "sendRejectionLetters",
            summary = "Send the letters to those who were not chosen",
            description = """
                    Each with its reasons (art. R2181-1 and R2181-3 CCP). The standstill runs from today: eleven days if the letters go electronically, sixteen otherwise (art. R2182-1 CCP).

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> sendRejectionLetters(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewRejectionLetters request) {
        var taken = desk.take(tenderId, lotId);
        taken.permitted(LotAction.SEND_REJECTION_LETTERS);
        taken.lot().sendRejectionLetters(writing.rejectAllButWinner(taken, request.channel()), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.SEND_REJECTION_LETTERS,
                Map.of("channel", request.channel().name())));
    }

    @POST
    @Path("discontinuance")
    @RolesAllowed("representative")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "discontinueLot",
            summary = "Give the lot up, or declare it unsuccessful, before the signature",
            description = """
                    The ground decides which of the two it is (sans suite, infructueux), and must be true of the offers; every participant gets a letter.

                    Roles: representative of the tender's organisation.""")
    public RestResponse<LotView> discontinue(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewDiscontinuance request) {
        var taken = desk.take(tenderId, lotId);
        var decided = new Discontinuance(request.ground(), request.reason(), taken.today());
        taken.lot().discontinue(decided, taken);
        writing.tellDiscontinuance(taken, decided);
        return views.tagged(desk.done(
                taken,
                decided.isUnsuccessful() ? LotAction.DECLARE_UNSUCCESSFUL : LotAction.DISCONTINUE,
                Map.of("ground", request.ground().name(), "reason", request.reason())));
    }

    /** All letters for the buyer; for an operator, its own. */
    @GET
    @Path("letters")
    @RolesAllowed({"buyer", "representative", "auditor", "operator"})
    @Operation(operationId = "listLetters", summary = "List the letters of a lot", description = """
                    All of them for the buyer; its own for an operator.

                    Roles: buyer, representative, auditor of the tender's organisation; operator.""")
    public Page<LetterView> letters(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var organisation = caller.organisation();
        var tender = caller.is(Role.OPERATOR) ? tenders.requirePublished(tenderId) : tenders.requireOwn(tenderId);
        var lot = lots.require(tenderId, lotId).key();
        var isOfBuyer = caller.isOfBuyer(tender.organisation());
        var after = cursor.map(end -> end.key(0, UUID::fromString));
        return Page.of(
                letters.page(lot, isOfBuyer ? Optional.empty() : Optional.of(organisation), after, limit + 1),
                limit,
                letter -> Cursor.after(letter.id()),
                LetterResource::view);
    }

    private static LetterView view(Letter letter) {
        return new LetterView(
                letter.id(),
                letter.lot().lotId(),
                letter.offerId(),
                letter.recipient(),
                letter.recipientOrganisation(),
                letter.sentOn(),
                letter.subject(),
                letter.text());
    }
}
