// What a buyer does before a company can deposit: the example of the contract, with dates after the stack's clock.
import { readFile } from "node:fs/promises";

const examples = new URL("../../../tender-service/src/main/resources/examples/", import.meta.url);
const DAY = 86_400_000;

export async function publishedTender(tender, identity) {
  const { people } = await (await fetch(`${identity}/development/cast`)).json();
  const token = async (variable) => (await fetch(people.find((person) => person.variable === variable).token)).text();
  const buyer = await token("BUYER");

  async function call(bearer, method, address, body, headers = {}) {
    const json = typeof body === "object";
    const answer = await fetch(new URL(address, tender), {
      method,
      body: json ? JSON.stringify(body) : body,
      headers: {
        Authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { "Content-Type": json ? "application/json" : "application/octet-stream" }),
        ...(method === "POST" ? { "Idempotency-Key": crypto.randomUUID() } : {}),
        ...headers,
      },
    });
    // Read to its end: an answer that is left half read holds its connection, and this process.
    const content = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${address}: ${answer.status} ${content}`);
    }
    return { tag: answer.headers.get("ETag"), json: () => JSON.parse(content) };
  }
  const example = async (name) => JSON.parse(await readFile(new URL(`${name}.json`, examples), "utf8"));
  const now = Date.parse((await (await fetch(`${identity}/development/clock`)).json()).now);

  const draft = await example("NewTender");
  const { consultation } = draft;
  consultation.reference = `PAGE-${crypto.randomUUID().slice(0, 8)}`;
  delete consultation.procedureId;
  consultation.submission.offerDeadline = new Date(now + 50 * DAY).toISOString();
  const { id } = (await call(buyer, "POST", "/tenders", draft)).json();
  const path = `/tenders/${id}`;
  const seen = async () => ({ "If-Match": (await call(buyer, "GET", path)).tag });
  await call(buyer, "PUT", `${path}/credits`, await example("Credits"), await seen());
  const document = "%PDF-1.7 rules";
  await call(buyer, "POST", `${path}/documents?kind=CONSULTATION_RULES&name=${encodeURIComponent("Règlement de la consultation.pdf")}`, document);
  await call(buyer, "POST", `${path}/publication`, {}, await seen());

  const deposits = async (variable) => (await call(await token(variable), "GET", `${path}/deposits`)).json();
  return { reference: consultation.reference, document, deposits };
}
