package fr.adjuge.dto.tender;

/** How an offer is classified before it may be compared: art. L2152-1 to L2152-4 CCP. */
public enum RegularityOutcome {
    /** It may be compared (régulière, acceptable et appropriée). */
    REGULAR,
    /** It does not respect the consultation documents or the law (irrégulière): art. L2152-2 CCP. */
    IRREGULAR,
    /** Its price exceeds the credits fixed before the launch (inacceptable): art. L2152-3 CCP. */
    UNACCEPTABLE,
    /** It cannot meet the need without a substantial change (inappropriée): art. L2152-4 CCP. */
    UNSUITABLE
}
