import type { Hit as HitIn } from "@defence-pact/query/search";
import { loadQuotes, pact } from "./data.js";

/** A record found, with its dataset and the words that led to it. */
export type Hit = HitIn<typeof pact>;

/** The records that have all words of a text, the best first. The engine comes with the first search. */
export async function search(text: string): Promise<readonly Hit[]> {
  const [engine] = await Promise.all([import("@defence-pact/query/search"), loadQuotes()]);
  return engine.search(pact, text);
}
