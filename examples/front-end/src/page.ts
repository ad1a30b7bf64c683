import { language } from "./texts";

type Child = Node | string;

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function fill(id: string, ...children: Child[]): void {
  byId(id).replaceChildren(...children);
}

/** Said once, where screen readers announce it too. */
export function notice(message: string, where: "status" | "problem" = "status"): void {
  byId("status").textContent = where === "status" ? message : "";
  byId("problem").textContent = where === "problem" ? message : "";
  byId("problem").hidden = where !== "problem";
  if (message !== "") {
    byId(where).scrollIntoView({ block: "center" });
  }
}

/** In the time of the procedure, wherever the browser is. */
export function time(instant: string): string {
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "full", timeStyle: "long", timeZone: "Europe/Paris" }).format(new Date(instant));
}
