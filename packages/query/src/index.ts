import type { Language } from "@defence-pact/schema";
import { ourPact, type Pact } from "./our-pact.js";

export type { Collection } from "./collection.js";
export type * from "./engine.js";
export type { Pact, PactDatasets, PactId, PactRecord, PactTranslations } from "./our-pact.js";
export { DatasetError, QueryError } from "./values.js";
export * from "./views/index.js";

/**
 * All datasets, ready to be asked. Each is made at its first use.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query";
 *
 * pact.platforms.get("fa-50").kind; // => "weapon-system"
 * pact.entities.find("whatever a user typed"); // => undefined
 * pact.timeline.where({ kind: "contract" }).overlaps("2023").ids(); // => ["fa-50-contract"]
 * ```
 */
export const pact: Pact = /* @__PURE__ */ ourPact();

/**
 * The pact whose records have their texts in a language beside English: what a source gives in it,
 * else our translation. Loads `@defence-pact/query/ms` or `ko`; in English it is {@link pact}.
 *
 * @example
 * ```ts
 * import { pactIn } from "@defence-pact/query";
 *
 * const korean = await pactIn("ko");
 * korean.nameOf("fa-50-contract", "ko"); // => "2023년 FA-50 계약"
 * ```
 */
export async function pactIn(language: Language): Promise<Pact> {
  if (language === "en") return pact;
  const translated = language === "ms" ? await import("./ms.js") : await import("./ko.js");
  return translated.pact;
}
