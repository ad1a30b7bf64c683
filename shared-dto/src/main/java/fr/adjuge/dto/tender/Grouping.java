package fr.adjuge.dto.tender;

/** In which form companies tender together (groupement): art. R2142-20 CCP. */
public enum Grouping {
    /** One company, no group. */
    ALONE,
    /** Each member answers for its own part (conjoint). */
    JOINT,
    /** Each member answers for the whole (solidaire). */
    SOLIDARY
}
