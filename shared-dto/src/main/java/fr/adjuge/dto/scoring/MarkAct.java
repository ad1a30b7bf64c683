package fr.adjuge.dto.scoring;

/** What an evaluator did with a mark. */
public enum MarkAct {
    /** A mark where there was none. */
    GIVEN,
    /** Another mark, label or reason in the place of what was given. */
    CHANGED,
    /** No mark for these options any more. */
    TAKEN_BACK
}
