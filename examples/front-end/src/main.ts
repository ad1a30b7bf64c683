import { clientOf, companies, content, documentAddress, type Person, Refused, type Schemas, tokenOf, upload } from "./api";
import { depositForm, lotFields } from "./form";
import { byId, element, fill, notice, time } from "./page";
import { language, text, type TextName } from "./texts";

const offer = byId<HTMLFormElement>("offer");
const state = {
  token: "",
  tender: undefined as Schemas["TenderView"] | undefined,
  uploads: [] as string[],
  /** One key for one deposit: sent again after a failure on the way, it makes no second one. */
  key: crypto.randomUUID() as string,
};

const client = () => clientOf(state.token);

/** Shows what goes wrong where the user looks, and what has gone right before no longer. */
async function attempt(action: () => Promise<void>): Promise<void> {
  notice("");
  try {
    await action();
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      console.error(failure);
    }
    notice(failure instanceof Error ? failure.message : String(failure), "problem");
  }
}

async function actFor(person: Person): Promise<void> {
  state.token = await tokenOf(person);
  const field = (name: string) => offer.elements.namedItem(name) as HTMLInputElement;
  field("name").value = person.organisationName.replace(/ \([A-Z]{3}\)$/, "");
  field("number").value = person.organisation;
  field("country").value = /^\d{14}$/.test(person.organisation) ? "FRA" : "DEU";
  await showTenders();
}

async function showTenders(): Promise<void> {
  const list = content(await client().GET("/tenders", { params: { query: { status: "PUBLISHED", limit: 50 } } }));
  const entries = list.items.map((tender) => {
    const button = element("button", { type: "button", ariaPressed: "false" }, tender.title);
    button.append(element("small", {}, `${tender.buyer}, ${tender.reference}. ${text("until")} ${time(tender.offerDeadline)}`));
    button.onclick = () => attempt(() => choose(tender.id, button));
    return element("li", {}, button);
  });
  fill("tenders", ...(entries.length > 0 ? entries : [element("li", { className: "soft" }, text("none"))]));
  offer.hidden = true;
  byId("deposits").hidden = true;
}

async function choose(id: string, button: HTMLButtonElement): Promise<void> {
  const path = { params: { path: { id } } };
  const tender = content(await client().GET("/tenders/{id}", path));
  const documents = content(await client().GET("/tenders/{id}/documents", path));
  document.querySelectorAll(".tenders button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  state.tender = tender;
  state.uploads = [];
  state.key = crypto.randomUUID();
  fill("subject", tender.consultation.subject.title);
  fill("deadline", `${text("until")} ${time(tender.offerDeadline)}`);
  fill("documents", ...documents.items.map((document) => element("li", {}, element("a", { href: documentAddress(document) }, document.name))));
  fill("uploads");
  fill("lots", ...tender.consultation.lots.map((lot) => lotFields(lot, tender.consultation.lots.length)));
  offer.hidden = false;
  await showDeposits();
}

async function send(files: FileList): Promise<void> {
  const tender = state.tender!;
  for (const file of files) {
    const bar = element("progress", { max: 1, value: 0, ariaLabel: file.name });
    const entry = element("li", {}, file.name, bar);
    byId("uploads").append(entry);
    try {
      const received = await upload(state.token, tender.id, file, (part) => (bar.value = part));
      bar.replaceWith(element("small", { className: "soft" }, `${text("uploaded")}, ${received.size} ${text("octets")}, SHA-256 `, element("code", {}, received.sha256)));
      entry.append(...received.remarks.map((remark) => element("small", {}, remark)));
      state.uploads.push(received.uploadId);
    } catch (failure) {
      entry.remove();
      throw failure;
    }
  }
}

async function deposit(): Promise<void> {
  const body = depositForm(offer, state.tender!, state.uploads);
  const header = { "Idempotency-Key": state.key };
  const receipt = content(await client().POST("/tenders/{id}/deposits", { params: { path: { id: state.tender!.id }, header }, body }));
  state.key = crypto.randomUUID();
  state.uploads = [];
  fill("uploads");
  await showDeposits();
  notice(`${text("deposited")} ${receipt.number}, ${time(receipt.receivedAt)}${receipt.onTime ? "" : `, ${text("late")}`}`);
}

async function showDeposits(): Promise<void> {
  const deposits = content(await client().GET("/tenders/{id}/deposits", { params: { path: { id: state.tender!.id } } }));
  byId("deposits").hidden = deposits.items.length === 0;
  fill("receipts", ...deposits.items.map(receiptOf));
}

function receiptOf(deposit: Schemas["DepositView"]): HTMLElement {
  const { receipt } = deposit;
  const facts: [TextName, string][] = [
    ["received", time(receipt.receivedAt)],
    ["files", receipt.documents.map((document) => document.fileName).join(", ")],
    ["sealed", receipt.contentSha256],
  ];
  const withdrawable = deposit.allowedActions.some((action) => action.action === "WITHDRAW_DEPOSIT" && action.allowed);
  const entry = element("li", {}, element("strong", {}, receipt.number), withdrawable ? "" : ` (${deposit.fate})`);
  entry.append(element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, text(name).replace(/^\d\. /, "")), element("dd", {}, value)])));
  if (withdrawable) {
    const button = element("button", { type: "button", className: "quiet", ariaLabel: `${text("withdraw")} ${receipt.number}` }, text("withdraw"));
    button.onclick = () => attempt(() => withdraw(deposit.id));
    entry.append(button);
  }
  return entry;
}

/** With the ETag of the deposit as it is now: a page reads it since the service exposes it. */
async function withdraw(depositId: string): Promise<void> {
  const path = { id: state.tender!.id, depositId };
  const seen = await client().GET("/tenders/{id}/deposits/{depositId}", { params: { path } });
  content(seen);
  const header = { "Idempotency-Key": crypto.randomUUID(), "If-Match": seen.response.headers.get("ETag") ?? "" };
  content(await client().POST("/tenders/{id}/deposits/{depositId}/withdrawal", { params: { path, header } }));
  await showDeposits();
  notice(text("withdrawn"));
}

document.documentElement.lang = language;
document.title = `Adjugé: ${text("title")}`;
document.querySelectorAll<HTMLElement>("[data-text]").forEach((place) => place.append(text(place.dataset.text as TextName)));
const sizes: Schemas["CompanySize"][] = ["MICRO", "SMALL", "MEDIUM", "LARGE"];
(offer.elements.namedItem("size") as HTMLSelectElement).append(...sizes.map((size) => element("option", { value: size }, size)));

offer.addEventListener("input", () => (state.key = crypto.randomUUID()));
offer.onsubmit = (event) => {
  event.preventDefault();
  const button = offer.querySelector<HTMLButtonElement>("button[type=submit]")!;
  button.disabled = true;
  void attempt(deposit).finally(() => (button.disabled = false));
};
const files = byId<HTMLInputElement>("files");
files.onchange = () => void attempt(() => send(files.files!)).finally(() => (files.value = ""));

await attempt(async () => {
  const people = await companies();
  const choice = byId<HTMLSelectElement>("company");
  choice.append(...people.map((person, index) => element("option", { value: String(index) }, `${person.organisationName}, ${person.name}`)));
  choice.onchange = () => void attempt(() => actFor(people[Number(choice.value)]!));
  await actFor(people[0]!);
});
