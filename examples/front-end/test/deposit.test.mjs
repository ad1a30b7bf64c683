// A full deposit from the page in Chromium, against a running stack: TENDER and IDENTITY are its addresses.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { publishedTender } from "./procedure.mjs";

const tender = process.env.TENDER ?? "http://localhost:8081";
const identity = process.env.IDENTITY ?? "http://localhost:8080";
const pictures = new URL("../test-results/", import.meta.url);
const types = { html: "text/html", css: "text/css", js: "text/javascript" };

let server, browser, page, published;
const complaints = [];

before(async () => {
  published = await publishedTender(tender, identity);
  server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    const content = await readFile(new URL(`../public${path}`, import.meta.url)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "Content-Type": types[path.split(".").pop()] ?? "text/plain" }).end(content);
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.on("listening", listening));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: "en-GB" });
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await mkdir(pictures, { recursive: true });
  const addresses = new URLSearchParams({ tender, identity });
  await page.goto(`http://localhost:${server.address().port}/?${addresses}`);
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const picture = (name) => page.screenshot({ path: new URL(`${name}.png`, pictures).pathname, fullPage: true });

test("the companies of the cast and the open procedures can be chosen", async () => {
  await page.getByRole("button", { name: published.reference }).waitFor();
  assert.deepEqual(
    (await page.getByLabel("Acting for").locator("option").allTextContents()).map((name) => name.split(",")[0]),
    ["Société fictive A", "Société fictive B", "Fiktive Firma GmbH (DEU)"],
  );
  await picture("1-procedures");
  await page.getByRole("button", { name: published.reference }).click();
});

test("the documents of the consultation can be read", async () => {
  const link = page.getByRole("link", { name: "Règlement de la consultation.pdf" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  assert.equal(await readFile(await download.path(), "utf8"), published.document);
});

test("every field has a name that a screen reader says", async () => {
  const nameless = await page.locator("input, select, button, progress").evaluateAll((fields) =>
    fields.filter((field) => !(field.labels?.[0]?.textContent ?? field.ariaLabel ?? field.textContent)?.trim()).map((field) => field.outerHTML));
  assert.deepEqual(nameless, []);
});

test("files are sent, and their receipt comes back", async () => {
  await page.getByLabel("Add files").setInputFiles([
    { name: "Mémoire technique – été.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 technical") },
    { name: "Grand plan.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.alloc(6 << 20, 65)]) },
  ]);
  await page.locator("#uploads li", { hasText: "received" }).nth(1).waitFor();
  assert.match(await page.locator("#uploads li").nth(1).textContent(), /Grand plan\.pdf.*received, 6291465 bytes, SHA-256 [0-9a-f]{64}/);
});

test("a refusal is told in words, with the field", async () => {
  await page.getByLabel("E-mail").fill("offres@societe-a.example");
  await page.getByLabel("City").fill("Montpellier");
  await page.getByLabel("Post code").fill("34000");
  await page.getByLabel("Region").fill("FRJ13");
  await page.getByLabel("Price", { exact: true }).fill("99 999 999 999 999 999 999,00");
  await page.getByRole("button", { name: "Deposit the offer" }).click();
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").textContent(), /\/form\/lots\/0\/priceExcludingVat/);
  await picture("2-refusal");
  complaints.length = 0; // The browser reports each answer of 4xx; this one was wanted.
});

test("the offer is deposited, and the page shows its receipt", async () => {
  await page.getByLabel("Price", { exact: true }).fill("243 839,00");
  for (const option of await page.getByLabel(/^PSE-/).all()) {
    await option.fill("1000.50");
  }
  await page.getByRole("button", { name: "Deposit the offer" }).click();
  await page.getByRole("status").filter({ hasText: "Deposited. Receipt PLI-" }).waitFor();
  const receipt = await page.locator("#receipts li").textContent();
  assert.match(receipt, /PLI-.*Mémoire technique – été\.pdf, Grand plan\.pdf.*[0-9a-f]{64}/);
  await picture("3-receipt");
});

test("the service has the deposit, and nobody else sees it", async () => {
  const own = await published.deposits("COMPANY_A");
  assert.equal(own.items.length, 1);
  assert.equal(own.items[0].receipt.onTime, true);
  assert.equal((await published.deposits("COMPANY_B")).items.length, 0);
});

test("the deposit can be withdrawn", async () => {
  await page.getByRole("button", { name: /^Withdraw PLI-/ }).click();
  await page.getByRole("status").filter({ hasText: "Withdrawn." }).waitFor();
  assert.match(await page.locator("#receipts li").textContent(), /WITHDRAWN/);
  assert.equal((await published.deposits("COMPANY_A")).items[0].fate, "WITHDRAWN");
  await picture("4-withdrawn");
});

test("the browser complains of nothing", () => assert.deepEqual(complaints, []));
