package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.DepositReceipt;
import fr.adjuge.dto.tender.DepositView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.List;

/** Deposits as their depositor sees them, before and after the opening. */
@RequestScoped
class DepositViews {

    private final DepositRepository deposits;
    private final Receipts receipts;
    private final CallerLanguage language;
    private final InstantSource clock;

    DepositViews(DepositRepository deposits, Receipts receipts, CallerLanguage language, InstantSource clock) {
        this.deposits = deposits;
        this.receipts = receipts;
        this.language = language;
        this.clock = clock;
    }

    DepositReceipt receipt(Deposit deposit) {
        return receipts.of(deposit);
    }

    DepositView view(Tender tender, Deposit deposit) {
        return view(tender, deposit, history(tender, deposit.organisation()));
    }

    /** Of one organisation, to be read once for a whole page. */
    DepositHistory history(Tender tender, String organisation) {
        return new DepositHistory(
                deposits.of(tender.id(), organisation).stream()
                        .map(Deposit::facts)
                        .toList(),
                tender.offerDeadline());
    }

    DepositView view(Tender tender, Deposit deposit, DepositHistory history) {
        var registered = deposits.registered(deposit).orElse(DepositRepository.Registered.NOT_YET);
        var fate = history.fateOf(deposit.facts());
        return new DepositView(
                deposit.id(),
                receipts.of(deposit),
                fate == DepositFate.OPENED && tender.status() != TenderStatus.OPENED ? DepositFate.RECEIVED : fate,
                deposit.withdrawnAt().map(Paris::timeOf),
                deposit.withdrawnAt().map(Paris::timeOf),
                registered.integrity(),
                registered.finding(),
                List.of(withdrawal(tender, deposit, fate)));
    }

    private AllowedAction withdrawal(Tender tender, Deposit deposit, DepositFate fate) {
        var name = TenderAction.WITHDRAW_DEPOSIT.name();
        var link = "/tenders/" + tender.id() + "/deposits/" + deposit.id() + "/withdrawal";
        if (fate == DepositFate.WITHDRAWN) {
            return AllowedAction.closed(name, link, new Text("withdrawn", "retiré").in(language.ofCaller()));
        }
        try {
            tender.permitted(TenderAction.WITHDRAW_DEPOSIT, clock.instant());
            return AllowedAction.open(name, link);
        } catch (RefusedException refusal) {
            return AllowedAction.closed(name, link, refusal.detail().in(language.ofCaller()));
        }
    }
}
