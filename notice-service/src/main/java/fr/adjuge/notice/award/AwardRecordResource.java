package fr.adjuge.notice.award;

import static fr.adjuge.notice.problem.ProblemType.AWARD_RECORD_INCONSISTENT;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.AwardReceipt;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.ReceivedAwardRecord;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.NoticeRepository;
import fr.adjuge.notice.access.Caller;
import fr.adjuge.notice.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where tender-service hands its award records over. */
@Path("/award-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award records", description = "Where tender-service hands over what a notice is made from.")
class AwardRecordResource {

    private final AwardReception reception;
    private final AwardRecords records;
    private final AwardCorrections corrections;
    private final NoticeRepository notices;
    private final Caller caller;

    AwardRecordResource(
            AwardReception reception,
            AwardRecords records,
            AwardCorrections corrections,
            NoticeRepository notices,
            Caller caller) {
        this.reception = reception;
        this.records = records;
        this.corrections = corrections;
        this.notices = notices;
        this.caller = caller;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("service")
    @LargeBody
    @Operation(operationId = "handOverAwardRecord", summary = "Hand over an award record", description = """
                    The caller's own identifier: a repeat changes nothing and gets the same answer, another content under it is refused (409). A lot has one notice: a second record of it names in `correction` the one that it takes the place of, while the notice has not been sent; without that it is refused (409).

                    Roles: service.""")
    public AwardReceipt receive(@PathParam("id") UUID id, @NotNull @Valid AwardRecord record) {
        if (!id.equals(record.id())) {
            throw new RefusedException(
                    AWARD_RECORD_INCONSISTENT,
                    new Text("the record says that it is %s", "l'attribution dit être %s").with(record.id()));
        }
        return receipt(id, reception.receive(record));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"service", "buyer", "representative", "auditor"})
    @Operation(
            operationId = "getAwardRecord",
            summary = "Read an award record as it was handed over, and which notice it became",
            description = "Roles: service; buyer, representative, auditor of the notice's organisation.")
    public ReceivedAwardRecord get(@PathParam("id") UUID id) {
        var isService = caller.is(Role.SERVICE);
        var reader = isService ? "" : caller.organisation();
        var record = records.require(id);
        var notice = notices.ofAwardRecord(corrections.latestOf(id));
        if (!isService && !notice.buyerSiret().equals(reader)) {
            throw AwardRecords.unknown(id);
        }
        return new ReceivedAwardRecord(id, notice.id(), records.receivedAt(id), record, corrections.successorOf(id));
    }

    private AwardReceipt receipt(UUID recordId, Notice notice) {
        return new AwardReceipt(recordId, notice.id(), records.receivedAt(recordId));
    }
}
