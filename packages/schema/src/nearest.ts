/** Longer texts are no misspelling of an id or a word. */
const longestText = 200;

/**
 * The likeliest of `known` for a misspelt text, where one is near enough to be meant: at most a
 * third of its letters differ, or two.
 *
 * @returns The nearest; of two as near the one that begins alike, else the first.
 *
 * @example
 * ```ts
 * import { nearest } from "@defence-pact/schema";
 *
 * nearest("kia", ["kai", "asia"]); // => "kai"
 * nearest("hamster", ["kai", "asia"]); // => undefined
 * ```
 */
export function nearest<Known extends string>(
  text: string,
  known: Iterable<Known>,
): Known | undefined {
  if (text.length > longestText) return undefined;
  let best: Known | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const edits = editsBetween(text, candidate);
    // People swap letters late in a word.
    const alike = edits === least && candidate[0] === text[0] && best?.[0] !== text[0];
    if (edits < least || (alike && best !== undefined)) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/**
 * A sentence to end a message with that suggests the nearest text; empty where none is near.
 *
 * @example
 * ```ts
 * import { didYouMean } from "@defence-pact/schema";
 *
 * `No record has the id "kia".${didYouMean("kia", ["kai"])}`; // => 'No record has the id "kia". Did you mean "kai"?'
 * ```
 */
export function didYouMean(text: string, known: Iterable<string>): string {
  const meant = nearest(text, known);
  return meant === undefined ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
}

/** How many letters to put in, leave out or change to make one text of the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 0; i < a.length; i++) {
    let diagonal = i;
    let left = i + 1;
    row[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      left = Math.min(left + 1, above + 1, diagonal + Number(a[i] !== b[j - 1]));
      diagonal = above;
      row[j] = left;
    }
  }
  return row[b.length] ?? 0;
}
