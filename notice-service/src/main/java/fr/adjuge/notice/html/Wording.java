package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import fr.adjuge.eforms.reading.Place.Reading;
import fr.adjuge.eforms.sdk.FrenchLabels;
import fr.adjuge.notice.html.Fact.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values and labels are written in French; the words are those of the SDK. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

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
            case AMOUNT -> plain(number(text) + " " + currency(reading.unit().orElse("")));
            case MEASURE -> plain(number(text) + " " + unit(reading.unit().orElse("")));
            case NUMBER, INTEGER -> plain(number(text));
            case INDICATOR -> plain(label("code|name|indicator." + text));
            case DATE -> plain(DAY.format(DateTimeFormatter.ISO_OFFSET_DATE.parse(text)));
            case TIME ->
                plain(LocalTime.from(DateTimeFormatter.ISO_OFFSET_TIME.parse(text))
                        .toString());
            case CODE -> plain(isRegion(reading) ? "%s ( %s )".formatted(code(reading), text) : code(reading));
            case EMAIL -> new Value(text, Optional.of("mailto:" + text));
            case URL -> new Value(text, webAddress(text));
            case ID, ID_REF, PHONE, TEXT, TEXT_MULTILINGUAL -> plain(text);
        };
    }

    private static boolean isRegion(Reading reading) {
        return reading.field().codeList().filter("nuts-lvl3"::equals).isPresent();
    }

    private String unit(String code) {
        return label("code|name|duration-unit." + code);
    }

    /** Only addresses of the web become links: operators write theirs themselves, and a link may hold a script. */
    private static Optional<String> webAddress(String text) {
        if (WEB.matcher(text).lookingAt()) {
            return Optional.of(text);
        }
        return text.startsWith("www.") ? Optional.of("https://" + text) : Optional.empty();
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
