package fr.adjuge.notice.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.draft.Draft;
import fr.adjuge.notice.draft.Drafting;
import fr.adjuge.notice.time.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What the checks find in a notice that would be sent on a certain day, kept for whoever asks again. The record that a
 * notice is made of never changes, and of the moment of sending the rules only look at the day.
 */
@ApplicationScoped
public class KeptChecks {

    /** In findings and reports: some ten MiB. */
    private static final int MOST = 20_000;

    private record Key(UUID noticeId, UUID awardRecordId, LocalDate day) {}

    private final BiFunction<Notice, Instant, Draft> drafting;
    private final NoticeChecks checks;
    private final Cache<Key, CheckReport> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, CheckReport report) -> 1 + report.size())
            .build();

    @Inject
    KeptChecks(Drafting drafting, NoticeChecks checks) {
        this(drafting::draft, checks);
    }

    KeptChecks(BiFunction<Notice, Instant, Draft> drafting, NoticeChecks checks) {
        this.drafting = drafting;
        this.checks = checks;
    }

    /** As if it were sent at this moment. */
    public CheckReport check(Notice notice, Instant now) {
        var key = new Key(notice.id(), notice.awardRecordId(), ParisTime.dayOf(now));
        var known = kept.getIfPresent(key);
        if (known != null) {
            return known.at(ParisTime.toTheSecond(now));
        }
        var report = checks.check(drafting.apply(notice, now));
        kept.put(key, report);
        return report;
    }
}
