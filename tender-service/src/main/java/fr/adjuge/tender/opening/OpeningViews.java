package fr.adjuge.tender.opening;

import fr.adjuge.dto.tender.OpeningRegister;
import fr.adjuge.tender.calendar.Paris;

/** Registers as they are read, each time of day in Paris time too. */
final class OpeningViews {

    private OpeningViews() {}

    static OpeningRegister view(Register register) {
        return new OpeningRegister(
                register.tenderId(),
                Paris.timeOf(register.openedAt()),
                Paris.timeOf(register.openedAt()),
                register.officers().stream().map(OpeningViews::view).toList(),
                register.deposits().stream().map(OpeningViews::view).toList());
    }

    static OpeningRegister.Officer view(Register.Officer officer) {
        var at = Paris.timeOf(officer.approvedAt());
        return new OpeningRegister.Officer(officer.person(), officer.name(), at, at);
    }

    private static OpeningRegister.Line view(Register.Line line) {
        return new OpeningRegister.Line(
                line.depositNumber(),
                line.organisation(),
                line.kind(),
                line.lotIds(),
                Paris.timeOf(line.transmissionBeganAt()),
                Paris.timeOf(line.receivedAt()),
                Paris.timeOf(line.receivedAt()),
                line.fate(),
                line.offerNumbers(),
                line.documents(),
                line.integrity(),
                line.finding());
    }
}
