package fr.adjuge.tender.inbox;

import fr.adjuge.dto.tender.InboxEntry;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Entries of the inbox in the caller's language. */
@RequestScoped
class EntryViews {

    private final TenderRepository tenders;
    private final CallerLanguage language;

    EntryViews(TenderRepository tenders, CallerLanguage language) {
        this.tenders = tenders;
        this.language = language;
    }

    /** Views of these entries on a day; whether an answer is in time depends on it. */
    Function<Entry, InboxEntry> on(LocalDate today, List<Entry> entries) {
        var references =
                tenders.references(entries.stream().map(Entry::tenderId).toList());
        return entry -> new InboxEntry(
                entry.id(),
                entry.tenderId(),
                references.getOrDefault(entry.tenderId(), ""),
                entry.lotIds(),
                entry.offerId(),
                entry.kind(),
                entry.state(today),
                Paris.timeOf(entry.happenedAt()),
                Paris.timeOf(entry.happenedAt()),
                EntryText.of(entry).in(language.ofCaller()),
                entry.dueOn(),
                entry.answeredOn(),
                link(entry),
                entry.takesAnswers() ? Optional.of("/inbox/" + entry.id() + "/answer") : Optional.empty());
    }

    private static String link(Entry entry) {
        var tender = "/tenders/" + entry.tenderId();
        return switch (entry.kind()) {
            case DEPOSIT -> tender + "/deposits/" + entry.id();
            case CANDIDATURE_REQUEST, PRICE_REQUEST, REGULARISATION_REQUEST, AWARDEE_REQUEST, AWARD, NOTIFICATION ->
                tender + "/offers/" + entry.offerId().orElseThrow();
            case LETTER -> tender + "/lots/" + entry.lotIds().get(0) + "/letters";
            case AMENDMENT, DEADLINE_MOVED -> tender + "/amendments";
            case QUESTION_ANSWERED -> tender + "/questions";
            case TENDER_DISCONTINUED -> tender;
        };
    }
}
