package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Currency;

/** A code of ISO 4217 as the contract has it: Jackson's own reading takes blanks around it too. */
final class CurrencyReading extends StdScalarDeserializer<Currency> {

    private static final long serialVersionUID = 1;

    CurrencyReading() {
        super(Currency.class);
    }

    @Override
    public Currency deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Currency) context.handleUnexpectedToken(Currency.class, parser);
        }
        try {
            return Currency.getInstance(parser.getText());
        } catch (IllegalArgumentException unknown) {
            return (Currency) context.handleWeirdStringValue(
                    Currency.class, parser.getText(), "not a code of ISO 4217 such as EUR");
        }
    }
}
