package fr.adjuge.dto.notice;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Grouping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of one lot: the offers received, the one that won, and the contract made of it.
 *
 * @param lotId the lot, as it was announced
 * @param received how many offers came, and from whom
 * @param winner the offer that won
 * @param rejectionLetters absent if there was nobody to refuse
 * @param contract the contract as signed and notified
 */
public record LotAward(
        @NotBlank @Pattern(regexp = Consultation.LOT_ID) String lotId,
        @NotNull @Valid ReceivedOffers received,
        @NotNull @Valid WinningOffer winner,
        Optional<@Valid RejectionLetters> rejectionLetters,
        @NotNull @Valid SignedContract contract) {

    /**
     * The offers received in time and not withdrawn, each tenderer's last one, those of inadmissible candidates and
     * irregular ones included (eForms BT-759, BT-760).
     *
     * @param total all offers received
     * @param electronic of these, those received electronically
     * @param micro from micro-enterprises
     * @param small from small enterprises
     * @param medium from medium-sized enterprises
     * @param large from large enterprises
     * @param otherEeaCountries from tenderers of other countries of the European Economic Area
     * @param outsideEea from tenderers of countries outside it
     */
    public record ReceivedOffers(
            @NotNull @Min(0) Integer total,
            @NotNull @Min(0) Integer electronic,
            @NotNull @Min(0) Integer micro,
            @NotNull @Min(0) Integer small,
            @NotNull @Min(0) Integer medium,
            @NotNull @Min(0) Integer large,
            @NotNull @Min(0) Integer otherEeaCountries,
            @NotNull @Min(0) Integer outsideEea) {}

    /**
     * The offer that won.
     *
     * @param reference eForms BT-3201
     * @param rank its place in the ranking, from 1 on (eForms BT-171)
     * @param choiceReason why it won, where it is not ranked first or not alone at its rank
     * @param variant whether it is a variant (eForms BT-193)
     * @param priceExcludingVat what was compared; a framework agreement publishes its maximum instead
     * @param grouping whether one company won or a group, and of which kind
     * @param members the tenderer alone, or the leader and the other members of the group
     * @param subcontracted whether a part is to be subcontracted (eForms BT-773)
     */
    public record WinningOffer(
            @NotBlank @Size(max = 400) String reference,
            @NotNull @Min(1) Integer rank,
            Optional<@Size(max = 4_000) String> choiceReason,
            @NotNull Boolean variant,
            @NotNull @Valid Money priceExcludingVat,
            @NotNull Grouping grouping,
            @NotEmpty List<@Valid Company> members,
            @NotNull Boolean subcontracted) {

        public WinningOffer {
            members = members == null ? List.of() : List.copyOf(members);
        }
    }

    /**
     * The letters to the tenderers that were not chosen: the standstill (délai de suspension) runs from them.
     *
     * @param lastSentOn day of sending of the last one
     * @param electronic whether all of them were sent electronically
     */
    public record RejectionLetters(
            @NotNull LocalDate lastSentOn, @NotNull Boolean electronic) {}

    /**
     * The contract as signed and notified.
     *
     * @param reference eForms BT-150
     * @param chosenOn when the winner was chosen (eForms BT-1451)
     * @param signedOn when the contract was concluded (eForms BT-145)
     * @param notifiedOn when its holder received it signed: the contract runs from then on
     * @param months how long it runs, options taken up included, renewals not
     * @param takenOptions the options (PSE) taken up
     * @param valueExcludingVat eForms BT-720 of an ordinary contract
     */
    public record SignedContract(
            @NotBlank @Size(max = 100) String reference,
            @NotNull LocalDate chosenOn,
            @NotNull LocalDate signedOn,
            @NotNull LocalDate notifiedOn,
            @NotNull @Min(1) Integer months,
            List<@NotBlank String> takenOptions,
            @NotNull @Valid Money valueExcludingVat) {

        public SignedContract {
            takenOptions = takenOptions == null ? List.of() : List.copyOf(takenOptions);
        }
    }
}
