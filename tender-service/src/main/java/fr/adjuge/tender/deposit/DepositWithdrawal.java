package fr.adjuge.tender.deposit;

import fr.adjuge.tender.Tender;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Takes a deposit back before the deadline. */
@ApplicationScoped
class DepositWithdrawal {

    private final DepositRepository deposits;
    private final AuditTrail trail;
    private final DepositOrder order;

    DepositWithdrawal(DepositRepository deposits, AuditTrail trail, DepositOrder order) {
        this.deposits = deposits;
        this.trail = trail;
        this.order = order;
    }

    /**
     * Takes its turn, as a deposit does: the opening waits for it, or comes first.
     *
     * @param arrivedAt when the request came
     */
    void withdraw(Tender tender, Deposit deposit, Instant arrivedAt) {
        var at = order.receive(tender.id(), arrivedAt).at();
        ProblemType.refuse(DepositAction.WITHDRAW_DEPOSIT.guard().check(new DepositCase(tender, deposit), at));
        deposit.withdraw(at);
        deposits.flush();
        trail.recordSealed(tender.id(), "WITHDRAW_DEPOSIT", Map.of("deposit", deposit.number()));
    }
}
