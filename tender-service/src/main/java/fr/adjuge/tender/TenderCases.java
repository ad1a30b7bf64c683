package fr.adjuge.tender;

import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.deposit.DepositRepository;
import fr.adjuge.tender.document.DocumentRepository;
import fr.adjuge.tender.opening.OpeningApprovalRepository;
import fr.adjuge.tender.publication.PublicationCheck;
import fr.adjuge.tender.question.QuestionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Tenders with what their acts look at. */
@ApplicationScoped
public class TenderCases {

    private final DocumentRepository documents;
    private final QuestionRepository questions;
    private final DepositRepository deposits;
    private final OpeningApprovalRepository approvals;
    private final PublicationCheck publication;
    private final Caller caller;
    private final InstantSource clock;

    TenderCases(
            DocumentRepository documents,
            QuestionRepository questions,
            DepositRepository deposits,
            OpeningApprovalRepository approvals,
            PublicationCheck publication,
            Caller caller,
            InstantSource clock) {
        this.documents = documents;
        this.questions = questions;
        this.deposits = deposits;
        this.approvals = approvals;
        this.publication = publication;
        this.caller = caller;
        this.clock = clock;
    }

    public TenderCase of(Tender tender) {
        var id = tender.id();
        var now = clock.instant();
        return new TenderCase(
                tender,
                now,
                new TenderCase.Beside(
                        () -> documents.countInForce(id) > 0,
                        () -> documents.hasPrepared(id),
                        () -> questions.hasUnanswered(id),
                        () -> caller.knownOrganisation()
                                .filter(depositor -> deposits.hasStanding(id, depositor))
                                .isPresent(),
                        () -> approvals.waitsForAnother(id, caller.subject()),
                        () -> publication.of(tender, now)));
    }
}
