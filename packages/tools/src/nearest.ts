import { distance } from "fastest-levenshtein";

/**
 * The word among `known` that is most like one that is not: what somebody meant to write.
 * `undefined` where none is near: more than a third of the letters would have to change.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const changes = distance(word, candidate);
    if (changes < least) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

/** `Did you mean "fa-50"? ` or nothing, to stand before another sentence. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : `Did you mean "${meant}"? `;
}
