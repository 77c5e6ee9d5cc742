import { ourPact, type Pact } from "./our-pact.js";

export type { Collection } from "./collection.js";
export type * from "./engine.js";
export type { Pact, PactDatasets, PactId, PactRecord } from "./our-pact.js";
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
