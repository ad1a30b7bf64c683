package fr.adjuge.tender.deposit;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DepositReceipt;
import fr.adjuge.dto.tender.DepositView;
import fr.adjuge.dto.tender.NewDeposit;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import fr.adjuge.tender.sealing.LockedText;
import fr.adjuge.tender.time.ArrivedRequest;
import io.quarkus.security.Authenticated;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Deposits, each seen by the organisation that made it and by nobody else. Making one changes nothing of the tender. */
@Path("/tenders/{id}/deposits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Deposits", description = "Sealed on arrival: what a company sends, and the receipts it gets.")
class DepositResource {

    private final TenderRepository tenders;
    private final DepositRepository deposits;
    private final DepositSealing sealing;
    private final DepositWithdrawal withdrawal;
    private final DepositViews views;
    private final CallingDepositor caller;
    private final IfMatch ifMatch;
    private final ArrivedRequest arrived;

    DepositResource(
            TenderRepository tenders,
            DepositRepository deposits,
            DepositSealing sealing,
            DepositWithdrawal withdrawal,
            DepositViews views,
            CallingDepositor caller,
            IfMatch ifMatch,
            ArrivedRequest arrived) {
        this.tenders = tenders;
        this.deposits = deposits;
        this.sealing = sealing;
        this.withdrawal = withdrawal;
        this.views = views;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.arrived = arrived;
    }

    @POST
    @RefusalsAudited(value = "DEPOSIT", roles = Role.OPERATOR)
    @Transactional
    @ArrivalKept
    @AnsweredOnce
    @AnsweredWithTag
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @LargeBody
    @Operation(
            operationId = "depositOffer",
            summary = "Deposit an offer (pli): seal uploaded files and the form",
            description = """
                    The moment at which the whole of this request has come is the one that counts, however long it waits here. A 503 gives that moment back in `Adjuge-Arrival`: the same request, sent again with it, counts as having come then. A late deposit gets its receipt too, with `onTime` false: it is kept and never opened. The last full deposit of a company in time is the one that is opened (art. R2151-6 CCP), with the complements that followed it.

                    Roles: operator.""")
    @APIResponseSchema(DepositReceipt.class)
    public RestResponse<LockedText> deposit(@PathParam("id") UUID id, @NotNull @Valid NewDeposit request) {
        var at = arrived.at();
        var tender = ofOperator(id);
        tender.permitted(actionIn(tender), at);
        var sealed = sealing.seal(tender, submission(request), at);
        return ResponseBuilder.<LockedText>created(URI.create(
                        "/tenders/" + id + "/deposits/" + sealed.deposit().id()))
                .entity(sealed.receipt())
                .tag(IfMatch.tag(sealed.deposit().version()))
                .build();
    }

    @GET
    @RefusalsAudited(value = "READ_DEPOSITS", roles = Role.OPERATOR)
    @Transactional
    @Operation(
            operationId = "listDeposits",
            summary = "List the deposits of the caller's organisation",
            description = """
                    Nobody else sees them, nor how many there are.

                    Roles: operator.""")
    public Page<DepositView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var tender = ofOperator(id);
        var rows = deposits.page(
                id, caller.organisation(), cursor.map(place -> place.key(0, UUID::fromString)), limit + 1);
        var history = views.history(tender, caller.organisation());
        return Page.of(
                rows, limit, deposit -> Cursor.after(deposit.id()), deposit -> views.view(tender, deposit, history));
    }

    @GET
    @Path("{depositId}")
    @RefusalsAudited(value = "READ_DEPOSIT", roles = Role.OPERATOR)
    @Transactional
    @AnsweredWithTag
    @Operation(operationId = "getDeposit", summary = "Read a deposit and its receipt", description = """
                    `fate` is what becomes of it at the opening as things stand.

                    Roles: operator that made it.""")
    public RestResponse<DepositView> get(@PathParam("id") UUID id, @PathParam("depositId") UUID depositId) {
        var tender = ofOperator(id);
        return tagged(tender, own(id, depositId));
    }

    @POST
    @Path("{depositId}/withdrawal")
    @RefusalsAudited(value = "WITHDRAW_DEPOSIT", roles = Role.OPERATOR)
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(operationId = "withdrawDeposit", summary = "Withdraw a deposit before the deadline", description = """
                    It stays sealed for good.

                    Roles: operator that made it.""")
    public RestResponse<DepositView> withdraw(@PathParam("id") UUID id, @PathParam("depositId") UUID depositId) {
        var at = arrived.at();
        var tender = ofOperator(id);
        var deposit = own(id, depositId);
        ifMatch.require(deposit.version());
        withdrawal.withdraw(tender, deposit, at);
        return tagged(tender, deposit);
    }

    private Submission submission(NewDeposit request) {
        return new Submission(
                caller.depositor(), request.kind(), request.lotIds(), request.form(), request.uploadIds());
    }

    private Tender ofOperator(UUID id) {
        return tenders.requirePublished(id);
    }

    private static TenderAction actionIn(Tender tender) {
        return tender.status() == TenderStatus.OPENED ? TenderAction.DEPOSIT_AFTER_OPENING : TenderAction.DEPOSIT;
    }

    private Deposit own(UUID tenderId, UUID depositId) {
        return deposits.find(tenderId, depositId, caller.organisation())
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("your organisation has no deposit %s", "votre organisation n'a pas de dépôt %s")
                                .with(depositId)));
    }

    private RestResponse<DepositView> tagged(Tender tender, Deposit deposit) {
        return ResponseBuilder.ok(views.view(tender, deposit))
                .tag(IfMatch.tag(deposit.version()))
                .build();
    }
}
