package fr.adjuge.scoring.evaluation;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import java.util.Arrays;

/**
 * How it is written down what an evaluation was opened with. A new form comes whenever the record changes so that a text
 * of before would be read as something else; what an old one wrote is still read.
 */
enum RequestForm {
    /** The request in canonical form. */
    ONE("1") {
        @Override
        EvaluationRequest read(String written) {
            return CanonicalForm.read(written, EvaluationRequest.class);
        }
    };

    static final RequestForm CURRENT = ONE;

    private final String number;

    RequestForm(String number) {
        this.number = number;
    }

    static RequestForm of(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no form " + number));
    }

    String number() {
        return number;
    }

    abstract EvaluationRequest read(String written);

    /** In the current form. */
    static String written(EvaluationRequest request) {
        return CanonicalForm.of(CanonicalForm.sorted(request));
    }
}
