package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.DepositView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.AllowedActions;
import fr.adjuge.tender.calendar.Paris;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;

/** Deposits as their depositor sees them, before and after the opening. */
@RequestScoped
class DepositViews {

    private final DepositRepository deposits;
    private final Receipts receipts;
    private final AllowedActions allowed;

    DepositViews(DepositRepository deposits, Receipts receipts, AllowedActions allowed) {
        this.deposits = deposits;
        this.receipts = receipts;
        this.allowed = allowed;
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
                allowed.of(Stream.of(DepositAction.values()), () -> new DepositCase(tender, deposit)));
    }
}
