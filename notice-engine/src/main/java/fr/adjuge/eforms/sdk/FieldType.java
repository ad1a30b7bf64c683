package fr.adjuge.eforms.sdk;

import java.util.Locale;

/** What kind of value a field holds. */
public enum FieldType {
    AMOUNT,
    CODE,
    DATE,
    EMAIL,
    ID,
    ID_REF,
    INDICATOR,
    INTEGER,
    MEASURE,
    NUMBER,
    PHONE,
    TEXT,
    TEXT_MULTILINGUAL,
    TIME,
    URL;

    /** Reads the name that the SDK gives it, such as {@code text-multilingual}. */
    static FieldType of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
