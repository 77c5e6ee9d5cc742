import { type Alias, type AliasSort, type LocalText, languages } from "@defence-pact/schema";
import { isKoreanEnding } from "./korean.js";

/** A record that a text can name. */
export interface Nameable {
  readonly id: string;
  readonly name: LocalText;
  readonly aliases?: readonly Alias[];
}

/** A record that a mention may mean. */
export interface Candidate {
  readonly dataset: "entities" | "platforms";
  readonly id: string;
  /** Whether the text has its name or an alias, and of which sort. A metonym may mean itself. */
  readonly sort: "name" | AliasSort;
}

/** A place in a text that names a record. */
export interface Mention {
  /** Where it begins and ends, in UTF-16 units, as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** The record it means, where its words mean only one. A metonym never has one. */
  readonly id?: string;
  /** Every record it may mean. */
  readonly candidates: readonly Candidate[];
}

/** What {@link mentions} looks for. */
export interface MentionOptions {
  /** The languages of names to look for, as BCP 47 tags; all when left out. */
  readonly languages?: readonly string[];
}

/** Records by what names them. */
interface Names {
  readonly entities: Iterable<Nameable>;
  readonly platforms: Iterable<Nameable>;
}

/** A name, as a tree of characters has it at its end. */
interface Entry extends Candidate {
  /** As the record has it. */
  readonly written: string;
  readonly language: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/**
 * Finds the entities and platforms that a text names, in English, Malay and Korean and whatever
 * other languages their aliases are in.
 *
 * The longest name wins, from left to right. A name stands alone: letters and digits do not touch
 * it, but Korean particles and titles may follow (말레이시아가, KAI는). Abbreviations must be written
 * as they are; other names may be in capitals. Spaces, dashes and apostrophes may be of any kind.
 * Names that several records have keep all of them as candidates. Pronouns and descriptions ("the
 * company") are not found.
 *
 * @param pact - `pact` of this package, or collections of your own.
 * @param text - Any text; the time is proportional to its length.
 * @returns Mentions in the order of the text, none overlapping another.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query";
 * import { mentions } from "@defence-pact/query/mentions";
 *
 * const found = mentions(pact, "KAI는 말레이시아에 FA-50M을 수출한다.");
 * found.map(({ text, id }) => [text, id]); // => [["KAI", "kai"], ["말레이시아", "malaysia"], ["FA-50M", "fa-50m"]]
 * ```
 */
export function mentions(
  pact: Names,
  text: string,
  options: MentionOptions = {},
): readonly Mention[] {
  const root = treeOf(pact);
  const wanted = options.languages;
  const found: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const match = beginsWord(text, at) ? longest(root, text, at, wanted) : undefined;
    if (match === undefined) {
      at += 1;
      continue;
    }
    found.push(match);
    at = match.end;
  }
  return found;
}

/** The trees made so far: collections do not change. */
const trees = new WeakMap<object, Node>();

function treeOf(pact: Names): Node {
  const known = trees.get(pact);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), entries: [] };
  for (const dataset of ["entities", "platforms"] as const) {
    for (const { id, name, aliases = [] } of pact[dataset]) {
      for (const language of languages) {
        const written = name[language];
        if (written !== undefined) plant(root, { dataset, id, sort: "name", written, language });
      }
      for (const { text: written, language, sort } of aliases) {
        plant(root, { dataset, id, sort, written, language });
      }
    }
  }
  trees.set(pact, root);
  return root;
}

function plant(root: Node, entry: Entry): void {
  let node = root;
  for (const character of folded(entry.written.trim().replace(/\s+/g, " "))) {
    const next: Node = node.next.get(character) ?? { next: new Map(), entries: [] };
    node.next.set(character, next);
    node = next;
  }
  node.entries.push(entry);
}

/** One character for all of its kind. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** The plural of a designation: FA-50s. */
const pluralOfDesignation = /(?<=\p{N})s(?![\p{L}\p{N}\p{M}])/uy;

const letter = /[\p{L}\p{N}\p{M}]/u;
const hangul = /\p{Script=Hangul}/u;
const space = /\s/;

/** The character that ends before a place, whole where it is two units long. */
function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(at - (isLow ? 2 : 1), at);
}

/** Whether a name may begin here: at a letter or digit before which none of its script stands. */
function beginsWord(text: string, at: number): boolean {
  const here = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!letter.test(here)) return false;
  if (at === 0) return true;
  const before = characterBefore(text, at);
  if (!letter.test(before)) return true;
  return hangul.test(before) !== hangul.test(here);
}

/** Whether a name may end here. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (hangul.test(after)) return isKoreanEnding(text, at);
  if (!letter.test(after)) return true;
  pluralOfDesignation.lastIndex = at;
  return hangul.test(characterBefore(text, at)) || pluralOfDesignation.test(text);
}

function longest(
  root: Node,
  text: string,
  start: number,
  wanted: readonly string[] | undefined,
): Mention | undefined {
  let node: Node | undefined = root;
  let at = start;
  let best: Mention | undefined;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (space.test(unit)) {
      node = node.next.get(" ");
      while (at < text.length && space.test(text.charAt(at))) at += 1;
    } else {
      node = node.next.get(folded(unit));
      at += 1;
    }
    if (node === undefined) break;
    if (node.entries.length === 0 || !endsWord(text, at)) continue;
    const here = text.slice(start, at);
    const entries = node.entries.filter(
      (entry) => isWrittenAs(here, entry.written) && isWanted(entry.language, wanted),
    );
    if (entries.length > 0) best = mention(here, start, entries);
  }
  return best;
}

/** Whether a name in a text is written as it should be: capitals count as far as they tell. */
function isWrittenAs(here: string, written: string): boolean {
  const first = here.charAt(0);
  // What is all capitals (KAI, US) means nothing, or another thing, in small letters.
  if (written === written.toUpperCase())
    return folded(here) === folded(written) && here === here.toUpperCase();
  return written.charAt(0) === written.charAt(0).toLowerCase() || first === first.toUpperCase();
}

function isWanted(language: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((tag) => tag.split("-")[0] === language.split("-")[0]);
}

function mention(text: string, start: number, entries: readonly Entry[]): Mention {
  const byId = new Map<string, Candidate>();
  for (const { dataset, id, sort } of entries) {
    if (!byId.has(id)) byId.set(id, { dataset, id, sort });
  }
  const candidates = [...byId.values()];
  const [only, ...others] = candidates;
  const isClear = others.length === 0 && only !== undefined && only.sort !== "metonym";
  return {
    start,
    end: start + text.length,
    text,
    ...(isClear ? { id: only.id } : {}),
    candidates,
  };
}
