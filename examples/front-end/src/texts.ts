/** What the page says, in the two languages of the services. */
const texts = {
  title: ["Deposit an offer", "Déposer une offre"],
  company: ["Acting for", "Au nom de"],
  choose: ["1. Choose a procedure", "1. Choisir une consultation"],
  none: ["No procedure takes offers now.", "Aucune consultation ne reçoit d'offres actuellement."],
  until: ["Offers until", "Offres jusqu'au"],
  documents: ["Documents of the consultation", "Dossier de consultation"],
  files: ["2. Files of the offer", "2. Fichiers de l'offre"],
  chooseFiles: ["Add files", "Ajouter des fichiers"],
  uploaded: ["received", "reçu"],
  octets: ["bytes", "octets"],
  us: ["3. The company", "3. L'entreprise"],
  name: ["Name", "Nom"],
  number: ["SIRET, or number in the foreign register", "SIRET, ou numéro au registre étranger"],
  email: ["E-mail", "Courriel"],
  city: ["City", "Ville"],
  postalCode: ["Post code", "Code postal"],
  country: ["Country (three letters)", "Pays (trois lettres)"],
  region: ["Region (NUTS), where there is one", "Région (NUTS), s'il y en a une"],
  size: ["Size", "Taille"],
  subcontracted: ["A part is to be subcontracted", "Une partie sera sous-traitée"],
  prices: ["4. Prices excluding VAT, in euros", "4. Prix hors taxes, en euros"],
  forLot: ["Offer for this lot", "Répondre à ce lot"],
  price: ["Price", "Prix"],
  deposit: ["Deposit the offer", "Déposer l'offre"],
  deposited: ["Deposited. Receipt", "Déposée. Accusé de réception"],
  late: ["after the deadline: kept, never opened", "hors délai : conservée, jamais ouverte"],
  mine: ["Deposits of the company", "Dépôts de l'entreprise"],
  received: ["Received", "Reçue"],
  sealed: ["SHA-256 of the whole", "SHA-256 de l'ensemble"],
  withdraw: ["Withdraw", "Retirer"],
  withdrawn: ["Withdrawn.", "Retirée."],
  noFile: ["Add at least one file.", "Ajoutez au moins un fichier."],
  noLot: ["Choose at least one lot.", "Choisissez au moins un lot."],
  unreachable: ["The service does not answer.", "Le service ne répond pas."],
} as const;

export type TextName = keyof typeof texts;

export const language = (new URLSearchParams(location.search).get("lang") ?? navigator.language).startsWith("fr") ? "fr" : "en";

export function text(name: TextName): string {
  return texts[name][language === "fr" ? 1 : 0];
}
