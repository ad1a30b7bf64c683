package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.access.ActOfRole;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.calendar.Paris;
import java.util.List;

/** What a company may do with one of its deposits. */
enum DepositAction implements ActOfRole<DepositCase> {
    /** Take it back before the deadline; it is kept and never opened. */
    WITHDRAW_DEPOSIT;

    private static final Guard<DepositCase> NOT_WITHDRAWN = Guard.that(
            on -> on.deposit().withdrawnAt().isEmpty(), on -> new Text("withdrawn already, at %s", "déjà retiré, le %s")
                    .with(on.deposit().withdrawnAt().map(Paris::timeOf).orElseThrow()));

    private static final Guard<DepositCase> GUARD = Guard.allOf(
            List.of(NOT_WITHDRAWN, TenderAction.WITHDRAW_DEPOSIT.ofTender().of(DepositCase::tender)));

    @Override
    public Role role() {
        return TenderAction.WITHDRAW_DEPOSIT.role();
    }

    @Override
    public Guard<DepositCase> guard() {
        return GUARD;
    }

    @Override
    public String link(DepositCase on) {
        return "/tenders/" + on.tender().id() + "/deposits/" + on.deposit().id() + "/withdrawal";
    }
}
