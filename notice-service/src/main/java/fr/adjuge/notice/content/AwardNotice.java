package fr.adjuge.notice.content;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The award notice of the ordinary regime (avis d'attribution, eForms subtype 29) that an award record makes. Read
 * the {@code set} lines of this package as the map from field to source; {@code FIELDS.md} is the same map in words.
 */
public final class AwardNotice {

    /** Which notice it is: the identifier outlives every rendering, the dispatch is that of the moment of sending. */
    public record Dispatch(UUID noticeId, OffsetDateTime at) {}

    private static final String UBL_VERSION = "2.3";
    private static final String CLASSIC_DIRECTIVE = "32014L0024";
    // UBL wants a date here that eForms does not use (OPT-999).
    private static final String DUMMY_AWARD_DATE = "2000-01-01Z";

    private AwardNotice() {}

    public static NoticeNode of(AwardRecord award, Dispatch dispatch) {
        var organisations = NamedOrganisations.in(award);
        var lots = AwardedLot.allIn(award);
        var notice = header(award, dispatch);
        ProcedureSection.fill(notice, award, organisations);
        lots.forEach(lot -> LotSection.fill(notice.add("ND-Lot"), lot, award.consultation(), organisations));
        ResultSection.fill(notice, lots, organisations);
        organisations.fill(notice);
        return notice;
    }

    private static NoticeNode header(AwardRecord award, Dispatch dispatch) {
        return NoticeNode.notice()
                .set("OPT-001-notice", UBL_VERSION)
                .set("OPT-002-notice", EformsSdk.NEWEST.customizationId())
                .set("OPP-070-notice", "29")
                .set("BT-01-notice", CLASSIC_DIRECTIVE)
                .set("BT-02-notice", "can-standard")
                .set("BT-03-notice", "result")
                .set("BT-04-notice", award.procedureId().toString())
                .set("BT-05(a)-notice", FieldValue.date(dispatch.at()))
                .set("BT-05(b)-notice", FieldValue.time(dispatch.at()))
                .set("BT-701-notice", dispatch.noticeId().toString())
                .set("BT-702(a)-notice", "FRA")
                .set("BT-757-notice", "01")
                .set("OPT-999-notice", DUMMY_AWARD_DATE);
    }
}
