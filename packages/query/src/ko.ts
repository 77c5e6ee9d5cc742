/**
 * The pact of the main entry point, whose records have their texts in Korean too: what a source
 * gives in Korean, else our translation of it.
 *
 * @module
 */
import { ko as entities } from "@defence-pact/entities/ko";
import { ko as platforms } from "@defence-pact/platforms/ko";
import { ko as quotes } from "@defence-pact/quotes/ko";
import { ko as timeline } from "@defence-pact/timeline/ko";
import { ourPact, type Pact, type PactTranslations } from "./our-pact.js";

/** Our translations to Korean, by dataset; `isTranslation` of the schema asks them. */
export const translations: PactTranslations = { entities, platforms, timeline, quotes };

/**
 * All datasets, with their texts in Korean beside those in English. Words of both are found.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query/ko";
 *
 * pact.nameOf("fa-50-contract", "ko"); // => "2023년 FA-50 계약"
 * ```
 */
export const pact: Pact = /* @__PURE__ */ ourPact(translations);
