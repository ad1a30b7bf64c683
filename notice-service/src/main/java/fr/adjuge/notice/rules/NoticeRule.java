package fr.adjuge.notice.rules;

import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.validation.Finding.Level;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One requirement: the sentence that the user reads, and the test of it.
 *
 * @param fieldId the eForms field to look at
 * @param level an error forbids publication, a warning does not
 * @param sentence what must hold
 */
public record NoticeRule(String fieldId, Level level, Text sentence, Predicate<NoticeDraft> holdsFor) {

    static NoticeRule error(String fieldId, Text sentence, Predicate<NoticeDraft> holdsFor) {
        return new NoticeRule(fieldId, Level.ERROR, sentence, holdsFor);
    }

    static NoticeRule warning(String fieldId, Text sentence, Predicate<NoticeDraft> holdsFor) {
        return new NoticeRule(fieldId, Level.WARNING, sentence, holdsFor);
    }

    /** A requirement on the whole that holds if it holds for each part. */
    static <T> Predicate<NoticeDraft> each(Function<NoticeDraft, List<T>> parts, Predicate<T> test) {
        return draft -> parts.apply(draft).stream().allMatch(test);
    }
}
