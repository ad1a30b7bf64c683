package fr.adjuge.tender.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a lot from which limits run, as far as they have come.
 *
 * @param extendedValidity the last day of the offers, where their validity was extended
 * @param piecesDueOn of the intended winner
 * @param standstill empty too where there was nobody to reject
 * @param endsOn the last day of the contract
 */
public record LotDates(
        String lotId,
        Optional<LocalDate> extendedValidity,
        Optional<LocalDate> piecesDueOn,
        Optional<Standstill> standstill,
        Optional<LocalDate> concludedOn,
        Optional<LocalDate> notifiedOn,
        Optional<LocalDate> endsOn) {}
