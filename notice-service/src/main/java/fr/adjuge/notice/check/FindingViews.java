package fr.adjuge.notice.check;

import fr.adjuge.dto.notice.NoticeCheck;
import fr.adjuge.eforms.validation.Finding;
import java.util.Optional;

/** A finding as it goes over the wire. */
public final class FindingViews {

    private FindingViews() {}

    public static NoticeCheck.Finding of(Finding finding) {
        return new NoticeCheck.Finding(
                finding.level().name(),
                present(finding.ruleId()),
                finding.fieldId(),
                finding.message().french(),
                finding.message().english(),
                present(finding.location().english()));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
