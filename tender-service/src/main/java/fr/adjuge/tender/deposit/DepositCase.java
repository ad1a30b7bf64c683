package fr.adjuge.tender.deposit;

import fr.adjuge.tender.Tender;

/** A deposit with the tender that it was made for. */
record DepositCase(Tender tender, Deposit deposit) {}
