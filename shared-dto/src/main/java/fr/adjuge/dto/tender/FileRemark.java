package fr.adjuge.dto.tender;

/** Something noticed about a file while it came in. What follows from it is decided after the opening. */
public enum FileRemark {
    /** It has no content. */
    EMPTY,
    /** Its extension is none of those that the consultation accepts. */
    FORMAT_NOT_ACCEPTED,
    /** Its content is not what its extension says. */
    CONTENT_UNLIKE_EXTENSION,
    /** A program for some system, or a script. */
    EXECUTABLE,
    /** An office document with macros. */
    MACROS
}
