import createClient from "openapi-fetch";
import type { components, paths } from "./generated/tender";
import { language, text } from "./texts";

export type Schemas = components["schemas"];

/** Somebody of the cast that the local stack serves; elsewhere people sign in with the OIDC provider. */
export interface Person {
  name: string;
  organisation: string;
  organisationName: string;
  roles: string[];
  token: string;
}

const addresses = new URLSearchParams(location.search);
const identity = addresses.get("identity") ?? "http://localhost:8080";
const tenderService = addresses.get("tender") ?? "http://localhost:8081";

/** A refusal of a service, in words for the user (RFC 9457). */
export class Refused extends Error {}

export async function companies(): Promise<Person[]> {
  const cast: { people: Person[] } = await (await reachable(fetch(`${identity}/development/cast`))).json();
  return cast.people.filter((person) => person.roles.includes("operator"));
}

export async function tokenOf(person: Person): Promise<string> {
  return (await reachable(fetch(person.token))).text();
}

/** The client made from the contract, for the bearer of a token. */
export function clientOf(token: string) {
  return createClient<paths>({
    baseUrl: tenderService,
    headers: { Authorization: `Bearer ${token}`, "Accept-Language": language },
    fetch: (request) => reachable(fetch(request)),
  });
}

/** The content of an answer, or the refusal as an exception. */
export function content<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Refused(told(answer.error as Schemas["Problem"] | undefined, answer.response.status));
  }
  return answer.data;
}

export function documentAddress(document: Schemas["DocumentView"]): string {
  return new URL(document.contentLink, tenderService).href;
}

/** By XMLHttpRequest, since fetch tells nothing of the progress of what it sends. */
export function upload(token: string, tenderId: string, file: File, progress: (part: number) => void): Promise<Schemas["UploadView"]> {
  const request = new XMLHttpRequest();
  const id = crypto.randomUUID();
  request.open("PUT", `${tenderService}/tenders/${tenderId}/uploads/${id}?fileName=${encodeURIComponent(file.name)}`);
  request.setRequestHeader("Authorization", `Bearer ${token}`);
  request.setRequestHeader("Accept-Language", language);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.responseType = "json";
  return new Promise((resolve, reject) => {
    request.upload.onprogress = (event) => progress(event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Refused(text("unreachable")));
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(new Refused(told(request.response, request.status)));
    request.send(file);
  });
}

function told(problem: Schemas["Problem"] | undefined, status: number): string {
  const violations = (problem?.violations ?? []).map((violation) => `${violation.pointer ?? violation.parameter ?? ""} ${violation.message}`);
  return [`${problem?.title ?? status}${problem?.detail ? `: ${problem.detail}` : ""}`, ...violations].join("\n");
}

async function reachable(answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch {
    throw new Refused(text("unreachable"));
  }
}
