package fr.adjuge.tender.procedure;

import fr.adjuge.dto.tender.Consultation.ContractNature;

/**
 * What the buyer owes once the contract is signed.
 *
 * @param awardNotice from the signature to the sending of the award notice
 * @param essentialData from the notification to the publication of the essential data
 * @param offersKept how long candidatures, offers and the documents of the procedure are kept, from the signature
 * @param contractKept how long the documents of a contract for supplies or services are kept, from its end
 * @param worksContractKept the same of a contract for works
 */
public record AfterSignature(
        LegalPeriod awardNotice,
        LegalPeriod essentialData,
        LegalPeriod offersKept,
        LegalPeriod contractKept,
        LegalPeriod worksContractKept) {

    public LegalPeriod contractKept(ContractNature nature) {
        return nature == ContractNature.WORKS ? worksContractKept : contractKept;
    }
}
