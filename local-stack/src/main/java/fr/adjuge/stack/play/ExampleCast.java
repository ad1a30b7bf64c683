package fr.adjuge.stack.play;

import java.util.List;

/** People to act as: the buyers' people of the two plays, two of their companies, a foreign one, the clock's mover. */
public final class ExampleCast {

    /**
     * Somebody of the cast.
     *
     * @param variable how this person is called in a shell
     * @param house the name of the organisation; empty where there is none
     */
    public record Member(String variable, String house, Person person) {}

    private static final String INRAE = "INRAE";
    private static final String CHAMBERS = "Chambres d'agriculture France";

    private ExampleCast() {}

    public static List<Member> members() {
        return List.of(
                new Member("BUYER", INRAE, InraePlay.CAST.buyer()),
                new Member("OPENER_1", INRAE, InraePlay.CAST.firstOfficer()),
                new Member("OPENER_2", INRAE, InraePlay.CAST.secondOfficer()),
                new Member("EVALUATOR_1", INRAE, InraePlay.CAST.technician()),
                new Member("EVALUATOR_2", INRAE, InraePlay.CAST.specialist()),
                new Member("REPRESENTATIVE", INRAE, InraePlay.CAST.representative()),
                new Member("AUDITOR", INRAE, InraePlay.CAST.auditor()),
                new Member("OTHER_BUYER", CHAMBERS, ChambersPlay.CAST.buyer()),
                new Member("OTHER_AUDITOR", CHAMBERS, ChambersPlay.CAST.auditor()),
                company(
                        "COMPANY_A",
                        "Société fictive A",
                        "Hugo Imbert",
                        "hugo.imbert@societe-a.example",
                        "00001001700010"),
                company(
                        "COMPANY_B",
                        "Société fictive B",
                        "Inès Jacquet",
                        "ines.jacquet@societe-b.example",
                        "00001002500013"),
                // A company without a SIRET: its number in the register of its country.
                company(
                        "FOREIGN_COMPANY",
                        "Fiktive Firma GmbH (DEU)",
                        "Jana Kaiser",
                        "jana.kaiser@fiktiv.example",
                        "HRB123456"),
                new Member("CLOCK", "", SandboxClocks.MOVER));
    }

    private static Member company(String variable, String house, String name, String subject, String number) {
        return new Member(variable, house, Person.of(name, subject, number, "operator"));
    }
}
