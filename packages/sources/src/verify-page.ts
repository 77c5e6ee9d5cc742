import type { Source } from "@defence-pact/schema";
import type { Anchor } from "./anchors.js";

/**
 * How an anchor stands on a page: as printed; alike, in another form of the letters, quotation marks,
 * dashes or case; across blocks, parted by the end of a paragraph, line or cell; or it is gone.
 */
export type AnchorState = (typeof anchorStates)[number];

/** Every {@link AnchorState}. */
export const anchorStates = ["as-printed", "alike", "across-blocks", "gone"] as const;

/**
 * What a page is, by the words cited from it: `unchanged` (all stand as printed), `alike` (all stand,
 * some in another form), `changed`, `cut-short` (its title stands, and none of the words beside it),
 * `another-text`, `empty` (no text, as where a script writes it) or `gone` (no page).
 */
export type PageState = (typeof pageStates)[number];

/** Every {@link PageState}. */
export const pageStates = [
  "unchanged",
  "alike",
  "changed",
  "cut-short",
  "another-text",
  "empty",
  "gone",
] as const;

/** An anchor, and how it stands on the page. */
export interface JudgedAnchor extends Anchor {
  readonly state: AnchorState;
}

/** The result of checking a page against the words cited from it. */
export interface PageReport {
  readonly state: PageState;
  /** The page is unchanged or alike. */
  readonly ok: boolean;
  /** Each anchor, in the order given; none where the page is refused as a whole. */
  readonly anchors: readonly JudgedAnchor[];
}

/** Soft hyphens, zero-width characters and marks of direction: not seen, and no part of a word. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** More marks on one letter than any writing has; to sort them would take long. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/** A text as printed: in one Unicode form, with one space for a run of white space. */
function asPrinted(text: string): string {
  return text
    .replaceAll(invisible, "")
    .replaceAll(tooManyMarks, "$1")
    .normalize("NFC")
    .replaceAll(/\s{2,}|[^\S ]/gu, " ")
    .trim();
}

/** A text as printed, without the differences of form that {@link AnchorState} calls alike. */
function alikeForm(printed: string): string {
  return printed
    .replaceAll(/[\p{Quotation_Mark}\u2032\u2033\u0060\u00b4]/gu, "'")
    .replaceAll(/\p{Dash}/gu, "-")
    .normalize("NFKC")
    .toLowerCase();
}

function wordsAlike(words: string): string {
  return alikeForm(asPrinted(words));
}

/** Parts words as browsers do, by dictionary where a script has no spaces; made when it is needed. */
let segmenter: Intl.Segmenter | undefined;

const wordCharacter = /[\p{L}\p{N}]/u;

/** The scripts that write words without spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * By the code of a character, 1 where it makes one word with its like at its side. A table, since it
 * is asked for each character of a page.
 */
let joining: Uint8Array | undefined;

function joiningCharacters(): Uint8Array {
  joining ??= Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const character = String.fromCharCode(code);
    return wordCharacter.test(character) && !unspaced.test(character) ? 1 : 0;
  });
  return joining;
}

/** How much of a text on either side decides whether a word ends there. */
const context = 32;

/** How many places that hold an anchor are looked at closely, so that no page takes long. */
const mostPlaces = 1000;

/** Whether a word begins or ends at a place in a text. */
function isWordEdge(text: string, place: number): boolean {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const start = Math.max(0, place - context);
  const segment = segmenter.segment(text.slice(start, place + context)).containing(place - start);
  return segment === undefined || segment.index === place - start;
}

/** Those of some words that stand in a text, whole: in one pass, however many words there are. */
function wordsIn(text: string, wanted: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const places = new Map<string, number>();
  // By the first character, with the code of the next one, so that few places are compared in full.
  const byFirst = new Map<number, { readonly words: string; readonly next: number }[]>();
  for (const words of wanted) {
    const first = words.charCodeAt(0);
    const group = byFirst.get(first) ?? [];
    byFirst.set(first, group);
    group.push({ words, next: words.charCodeAt(1) });
  }
  const joins = joiningCharacters();
  /** Whether the characters at a place and before it are certainly of one word. */
  const isInside = (place: number): boolean =>
    joins[text.charCodeAt(place - 1)] === 1 && joins[text.charCodeAt(place)] === 1;
  for (let at = 0; at < text.length; at++) {
    const group = isInside(at) ? undefined : byFirst.get(text.charCodeAt(at));
    if (group === undefined) continue;
    const after = text.charCodeAt(at + 1);
    for (const { words, next } of group) {
      if (next !== after && words.length > 1) continue;
      const end = at + words.length;
      if (found.has(words) || !text.startsWith(words, at) || isInside(end)) continue;
      const lookedAt = places.get(words) ?? 0;
      if (lookedAt === mostPlaces) continue;
      places.set(words, lookedAt + 1);
      if (isWordEdge(text, at) && isWordEdge(text, end)) found.add(words);
    }
  }
  return found;
}

/** How each of some words stands in a text that has a line for each block. */
function statesIn(printed: string, wanted: ReadonlySet<string>): ReadonlyMap<string, AnchorState> {
  const states = new Map<string, AnchorState>();
  let folded: string | undefined;
  const alike = (): string => {
    folded ??= alikeForm(printed);
    return folded;
  };
  /** Looks for what was not found yet. */
  function look(state: AnchorState, text: () => string, form: (words: string) => string): void {
    const forms = new Map(
      [...wanted].flatMap((words) => (states.has(words) ? [] : [[words, form(words)]])),
    );
    if (forms.size === 0) return;
    const found = wordsIn(text(), new Set(forms.values()));
    for (const [words, looked] of forms) if (found.has(looked)) states.set(words, state);
  }
  look("as-printed", () => printed, asPrinted);
  look("alike", alike, wordsAlike);
  // The end of a block parts two words, or stands within one.
  look("across-blocks", () => alike().replaceAll("\n", " "), wordsAlike);
  look("across-blocks", () => alike().replaceAll("\n", ""), wordsAlike);
  return states;
}

/** Whether some of the words stand somewhere else than in the title. */
function standBeside(title: string, printed: string, words: Iterable<string>): boolean {
  const joined = alikeForm(printed).replaceAll("\n", " ");
  const rest = joined.replaceAll(wordsAlike(title), "\n");
  return wordsIn(rest, new Set([...words].map(wordsAlike))).size > 0;
}

/**
 * Checks a page against the words that records cite from it. Words stand as printed where they are
 * found whole within one block; Unicode form, white space, soft hyphens, zero-width characters and
 * marks of direction do not matter. A page is another text where its title does not stand and not
 * half of the different words do: it is refused as a whole.
 *
 * Time grows with the length of the page, whatever stands on it: 100 MB take some seconds.
 *
 * @param blocks - The page's text by paragraph, line or cell, without scripts and what is hidden;
 * `undefined` where there is no page any more.
 * @param anchors - From {@link anchorsOf}, for every record that cites the source.
 * @param source - The source; a title that is our description is not looked for.
 * @throws RangeError where no anchor is given: then nothing can be said.
 *
 * @example
 * ```ts
 * import { anchorsOf, verifyPage } from "@defence-pact/sources/verify";
 *
 * const order = {
 *   id: "order",
 *   evidence: [{ supports: ["date", "value"], source: "a", exact: ["23 May 2023", "USD 920 million"] }],
 * };
 * const anchors = anchorsOf(order, "a");
 * const source = { title: "Order signed" };
 * verifyPage(["On 23 May 2023", "for USD\u00a0920 million."], anchors, source).state; // => "unchanged"
 * const { state, anchors: judged } = verifyPage(["On 23 May 2023", "for USD 930 million."], anchors, source);
 * state; // => "changed"
 * judged.map((anchor) => anchor.state); // => ["as-printed", "gone"]
 * ```
 */
export function verifyPage(
  blocks: readonly string[] | undefined,
  anchors: readonly Anchor[],
  source: Pick<Source, "title" | "titleIsDescription">,
): PageReport {
  if (anchors.length === 0) throw new RangeError("Give the anchors that are looked for.");
  if (blocks === undefined) return refused("gone");
  const printed = blocks
    .map(asPrinted)
    .filter((block) => block !== "")
    .join("\n");
  if (!wordCharacter.test(printed)) return refused("empty");
  const words = new Set(anchors.map(({ exact }) => exact));
  const states = statesIn(printed, words);
  if (states.size < words.size) {
    const title = source.titleIsDescription === true ? undefined : source.title;
    if (title !== undefined && statesIn(printed, new Set([title])).size > 0) {
      if (!standBeside(title, printed, states.keys())) return refused("cut-short");
    } else if (states.size * 2 < words.size) return refused("another-text");
  }
  const judged = anchors.map((anchor) => ({
    ...anchor,
    state: states.get(anchor.exact) ?? "gone",
  }));
  const all = (...wanted: readonly AnchorState[]): boolean =>
    judged.every(({ state }) => wanted.includes(state));
  const ok = all("as-printed", "alike");
  const state = all("as-printed") ? "unchanged" : ok ? "alike" : "changed";
  return { state, ok, anchors: judged };
}

/** A page of which it is not worth saying more. */
function refused(state: PageState): PageReport {
  return { state, ok: false, anchors: [] };
}

/**
 * How an anchor stands, in a sentence for a person to act on.
 *
 * @example
 * ```ts
 * import { describeAnchor } from "@defence-pact/sources/verify";
 *
 * const anchor = { record: "order", path: "evidence.0", source: "a", fields: ["date"], exact: "23 May 2023" };
 * describeAnchor({ ...anchor, state: "gone" }); // => "order evidence.0 (date): “23 May 2023” is gone."
 * ```
 */
export function describeAnchor({ record, path, fields, exact, state }: JudgedAnchor): string {
  const stands: { readonly [State in AnchorState]: string } = {
    "as-printed": "stands as printed",
    alike: "stands with other letters, quotation marks, dashes or case",
    "across-blocks": "stands, but not within one paragraph, line or cell",
    gone: "is gone",
  };
  return `${record} ${path} (${fields.join(", ")}): “${exact}” ${stands[state]}.`;
}

/**
 * What a page is, in a sentence.
 *
 * @example
 * ```ts
 * import { describePage } from "@defence-pact/sources/verify";
 *
 * describePage({ state: "gone", ok: false, anchors: [] }); // => "There is no page any more."
 * ```
 */
export function describePage({ state, anchors }: PageReport): string {
  const altered = anchors.filter((anchor) => anchor.state !== "as-printed").length;
  switch (state) {
    case "unchanged":
      return `The page is unchanged: all ${anchors.length} anchors stand as printed.`;
    case "alike":
      return `The page says the same: all ${anchors.length} anchors stand, ${altered} of them in another form.`;
    case "changed":
      return `The page has changed: ${altered} of ${anchors.length} anchors do not stand as printed.`;
    case "cut-short":
      return "The page is cut short, or written anew: its title stands, and none of the words cited.";
    case "another-text":
      return "This is another text: neither the title nor half of the words cited stand there.";
    case "empty":
      return "The page holds no text: where a script writes it, save it from a browser.";
    case "gone":
      return "There is no page any more.";
    default:
      return state satisfies never;
  }
}
