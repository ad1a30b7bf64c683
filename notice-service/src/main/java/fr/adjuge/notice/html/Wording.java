package fr.adjuge.notice.html;

import fr.adjuge.notice.eforms.sdk.FrenchLabels;
import fr.adjuge.notice.html.Fact.Value;
import fr.adjuge.notice.html.Place.Reading;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How values and labels are written in French; the words are those of the SDK. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FrenchLabels labels;
    private final Map<String, String> organisations;

    Wording(FrenchLabels labels, Place notice) {
        this.labels = labels;
        this.organisations = notice.all("ND-Organization").stream()
                .collect(Collectors.toMap(
                        place -> place.text("OPT-200-Organization-Company").orElse(""),
                        place -> place.text("BT-500-Organization-Company").orElse("")));
    }

    String heading(String key) {
        return label("auxiliary|text|" + key);
    }

    String fieldName(String fieldId) {
        return label("field|name|" + fieldId);
    }

    Fact fact(String label, Place place, String fieldId) {
        return new Fact(label, place.readings(fieldId).stream().map(this::value).toList(), List.of());
    }

    /** The classification, then its label: {@code 79512000 Centre d'appels}. */
    Fact classification(Place place, String fieldId, String listFieldId) {
        var list = place.text(listFieldId).map(" ( %s )"::formatted).orElse("");
        return Fact.of(
                fieldName(fieldId) + list,
                place.readings(fieldId).stream()
                        .map(reading -> reading.text() + " " + code(reading))
                        .toList());
    }

    /** Names the organisations that a field refers to. */
    Fact organisations(String label, Place place, String fieldId) {
        return Fact.of(
                label, place.texts(fieldId).stream().map(this::organisation).toList());
    }

    String organisation(String reference) {
        return organisations.getOrDefault(reference, reference);
    }

    String code(Reading reading) {
        var list = reading.field().codeList().orElse("");
        return labels.text("code|name|" + list + "." + reading.text()).orElse(reading.text());
    }

    private String label(String key) {
        return labels.text(key).orElseThrow(() -> new IllegalStateException("eForms SDK: no label " + key));
    }

    private Value value(Reading reading) {
        var text = reading.text();
        return switch (reading.field().type()) {
            case "amount" -> plain(number(text) + " " + currency(reading.unit().orElse("")));
            case "measure" ->
                plain(number(text) + " "
                        + label("code|name|duration-unit." + reading.unit().orElse("")));
            case "number", "integer" -> plain(number(text));
            case "indicator" -> plain(label("code|name|indicator." + text));
            case "date" -> plain(DAY.format(DateTimeFormatter.ISO_OFFSET_DATE.parse(text)));
            case "time" ->
                plain(LocalTime.from(DateTimeFormatter.ISO_OFFSET_TIME.parse(text))
                        .toString());
            case "code" ->
                plain(
                        reading.field().codeList().filter("nuts-lvl3"::equals).isPresent()
                                ? "%s ( %s )".formatted(code(reading), text)
                                : code(reading));
            case "email" -> new Value(text, Optional.of("mailto:" + text));
            case "url" -> new Value(text, Optional.of(text.contains("://") ? text : "https://" + text));
            default -> plain(text);
        };
    }

    private static Value plain(String text) {
        return new Value(text, Optional.empty());
    }

    private String currency(String code) {
        return code.equals("EUR") ? "euros" : label("code|name|currency." + code);
    }

    /** {@code 290 000,5}: groups of three set apart by a space that does not break the line. */
    private static String number(String text) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##########", symbols).format(new BigDecimal(text));
    }
}
