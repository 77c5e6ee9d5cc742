/**
 * The pact of the main entry point, whose records have their texts in Malay too: what a source
 * gives in Malay, else our translation of it.
 *
 * @module
 */
import { ms as entities } from "@defence-pact/entities/ms";
import { ms as platforms } from "@defence-pact/platforms/ms";
import { ms as quotes } from "@defence-pact/quotes/ms";
import { ms as timeline } from "@defence-pact/timeline/ms";
import { ourPact, type Pact, type PactTranslations } from "./our-pact.js";

/** Our translations to Malay, by dataset; `isTranslation` of the schema asks them. */
export const translations: PactTranslations = { entities, platforms, timeline, quotes };

/**
 * All datasets, with their texts in Malay beside those in English. Words of both are found.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query/ms";
 *
 * pact.nameOf("fa-50-contract", "ms"); // => "Kontrak FA-50 2023"
 * ```
 */
export const pact: Pact = /* @__PURE__ */ ourPact(translations);
