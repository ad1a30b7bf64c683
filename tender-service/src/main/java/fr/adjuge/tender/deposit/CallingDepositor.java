package fr.adjuge.tender.deposit;

import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import jakarta.enterprise.context.RequestScoped;

/** The company that is calling. */
@RequestScoped
class CallingDepositor {

    private final Caller caller;
    private final CallerLanguage language;

    CallingDepositor(Caller caller, CallerLanguage language) {
        this.caller = caller;
        this.language = language;
    }

    String organisation() {
        return caller.organisation();
    }

    Depositor depositor() {
        return new Depositor(caller.organisation(), caller.subject(), language.ofCaller());
    }
}
