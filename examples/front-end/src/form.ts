import { Refused, type Schemas } from "./api";
import { element } from "./page";
import { text } from "./texts";

type Lot = Schemas["Consultation"]["lots"][number];

/** A price for the lot and one for each option; an only lot needs no choice. */
export function lotFields(lot: Lot, lots: number): HTMLElement {
  const chosen = element("input", { type: "checkbox", name: `${lot.id}.chosen`, checked: lots === 1 });
  const fields = element("div", { className: "fields" }, priceField(text("price"), lot.id, lots === 1));
  for (const option of lot.method.options ?? []) {
    fields.append(priceField(`${option.id}: ${option.name}`, `${lot.id}.${option.id}`, false));
  }
  const choice = lots === 1 ? [] : [element("label", { className: "check" }, chosen, text("forLot"))];
  return element("div", {}, element("h3", {}, `${lot.id}: ${lot.title}`), ...choice, fields);
}

/** The body of the deposit, as the contract has it. */
export function depositForm(form: HTMLFormElement, tender: Schemas["TenderView"], uploadIds: string[]): Schemas["NewDeposit"] {
  const values = new FormData(form);
  const value = (name: string) => String(values.get(name) ?? "").trim();
  const lots = tender.consultation.lots.filter((lot) => tender.consultation.lots.length === 1 || values.has(`${lot.id}.chosen`));
  if (uploadIds.length === 0) {
    throw new Refused(text("noFile"));
  }
  if (lots.length === 0) {
    throw new Refused(text("noLot"));
  }
  return {
    lotIds: lots.map((lot) => lot.id),
    kind: "FULL",
    uploadIds,
    form: {
      members: [{ organisation: organisation(value), size: value("size") as Schemas["CompanySize"] }],
      grouping: "ALONE",
      subcontracted: values.has("subcontracted"),
      lots: lots.map((lot) => ({
        lotId: lot.id,
        priceExcludingVat: euros(value(lot.id)),
        optionPrices: (lot.method.options ?? [])
          .filter((option) => value(`${lot.id}.${option.id}`) !== "")
          .map((option) => ({ optionId: option.id, priceExcludingVat: euros(value(`${lot.id}.${option.id}`)) })),
      })),
    },
  };
}

function organisation(value: (name: string) => string): Schemas["Organisation"] {
  const given = (name: string) => value(name) || undefined;
  return {
    name: value("name"),
    registrationNumber: value("number"),
    address: { city: value("city"), countryCode: value("country"), postalCode: given("postalCode"), nutsCode: given("region") },
    contact: { email: value("email") },
  } as Schemas["Organisation"];
}

/** Amounts stay texts: a number of JavaScript does not keep every cent. */
function euros(amount: string): Schemas["Money"] {
  return { amount: amount.replace(/\s/g, "").replace(",", "."), currency: "EUR" };
}

function priceField(label: string, name: string, required: boolean): HTMLElement {
  const field = element("input", { name, required, inputMode: "decimal", autocomplete: "off", pattern: "[0-9 ]+([.,][0-9]{1,2})?" });
  return element("label", {}, label, field);
}
