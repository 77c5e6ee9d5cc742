import type { Hit } from "@defence-pact/query/search";
import { loadQuotes, pact } from "./data.js";

/** A record found, with its dataset and the texts that matched. */
export type FoundRecord = Hit<typeof pact>;

/** The records with all words of a text, the best first. The first search loads the engine. */
export async function findRecords(text: string): Promise<readonly FoundRecord[]> {
  const [engine] = await Promise.all([import("@defence-pact/query/search"), loadQuotes()]);
  return engine.search(pact, text);
}
