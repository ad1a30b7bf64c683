package fr.adjuge.notice.validation;

import static fr.adjuge.notice.problem.ProblemType.NOTICE_UNREADABLE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.server.Gate;
import fr.adjuge.dto.notice.NoticeValidation;
import fr.adjuge.eforms.reading.UnreadableNotice;
import fr.adjuge.eforms.validation.Finding.Level;
import fr.adjuge.eforms.validation.ValidationReport;
import fr.adjuge.notice.check.FindingViews;
import fr.adjuge.notice.eforms.Eforms;
import fr.adjuge.notice.time.ParisTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judges notices that others have written. */
@Path("/validations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validations", description = "Any eForms notice judged by the official rules.")
class ValidationResource {

    /** In octets. Longer ones are judged alone: they take a hundred times as much memory. */
    private static final int LONGEST_FOR_TWO = 512 << 10;

    private final Eforms eforms;
    private final Gate gate;

    ValidationResource(Eforms eforms, Gate gate) {
        this.eforms = eforms;
        this.gate = gate;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed({"buyer", "representative", "auditor"})
    @LargeBody
    @Operation(
            operationId = "validateNotice",
            summary = "Judge any eForms notice by the official rules",
            description = """
                    The notice in eForms XML, of any subtype: its schema, then the complete Schematron, by the version of the SDK that it declares (eforms-sdk-1.13, eforms-sdk-1.15). With `sentOn` also the rules on the day of sending, which is one in Paris. Nothing of it is kept. What is no notice, or of another version, is refused (422).

                    Roles: buyer, representative, auditor.""")
    public NoticeValidation validate(@QueryParam("sentOn") Optional<LocalDate> sentOn, @NotNull byte[] notice) {
        try {
            return view(gate.through(() -> judged(notice, sentOn), notice.length > LONGEST_FOR_TWO), sentOn);
        } catch (UnreadableNotice e) {
            throw new RefusedException(NOTICE_UNREADABLE, e.reason());
        }
    }

    private ValidationReport judged(byte[] notice, Optional<LocalDate> sentOn) {
        var validator = eforms.validator();
        return sentOn.map(day -> validator.validate(notice, ParisTime.noonOf(day)))
                .orElseGet(() -> validator.validate(notice));
    }

    private static NoticeValidation view(ValidationReport report, Optional<LocalDate> sentOn) {
        return new NoticeValidation(
                report.sdk().customizationId(),
                report.noticeSubType(),
                sentOn,
                report.isValid(),
                report.count(Level.ERROR),
                report.count(Level.WARNING),
                report.complete(),
                report.findings().map(FindingViews::of).toList());
    }
}
