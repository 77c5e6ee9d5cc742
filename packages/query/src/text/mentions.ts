import { type Alias, type AliasSort, type LocalText, languages } from "@defence-pact/schema";
import { isKoreanEnding, koreanOffices } from "./korean.js";
import { isHangul } from "./reading.js";

/** A record that a text can name. */
export interface Nameable {
  readonly id: string;
  /** Of persons `person`: they are called by parts of their names too. */
  readonly kind?: string;
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
  /** As the text writes it. */
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
  /** Whether it is a part of a person's name, which may be the beginning of another's. */
  readonly isPart?: true;
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly entries: Entry[];
}

/**
 * Finds the entities and platforms that a text names, in English, Malay and Korean and whatever
 * other languages their aliases are in.
 *
 * The longest name wins, from left to right. A name stands alone: letters and digits do not touch
 * it, but Korean particles and titles may follow (말레이시아가, KAI는). Abbreviations must be written
 * as they are; other names may be in capitals. Spaces, dashes and apostrophes may be of any kind, and
 * a dash may stand for a space. A person whom the text names is also meant by parts of the name
 * (Anwar, Mohamed Khaled) and by a Korean surname with an office (이 장관). Names that several records
 * have keep all of them as candidates. Pronouns and descriptions ("the company") are not found.
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
  const { root, people } = nameTreeOf(pact);
  const found = scan([root], text, options.languages);
  const parts: NameNode = { next: new Map(), entries: [] };
  for (const id of new Set(found.map((mention) => mention.id))) {
    for (const part of people.get(id) ?? []) plant(parts, part);
  }
  return parts.next.size === 0 ? found : scan([root, parts], text, options.languages);
}

/** The longest names from left to right; of two equally long the one of the tree that comes first. */
function scan(
  trees: readonly NameNode[],
  text: string,
  wanted: readonly string[] | undefined,
): readonly Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    let best: Mention | undefined;
    if (beginsWord(text, at)) {
      for (const tree of trees) {
        const match = longestName(tree, text, at, wanted);
        if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
      }
    }
    if (best !== undefined) found.push(best);
    at = best?.end ?? at + 1;
  }
  return found;
}

/** Every name of a pact, and the parts of the names of each person. */
interface NameTree {
  readonly root: NameNode;
  readonly people: ReadonlyMap<string | undefined, readonly Entry[]>;
}

/** The trees made so far: collections do not change. */
const trees = new WeakMap<object, NameTree>();

function nameTreeOf(pact: Names): NameTree {
  const known = trees.get(pact);
  if (known !== undefined) return known;
  const root: NameNode = { next: new Map(), entries: [] };
  const people = new Map<string, readonly Entry[]>();
  for (const dataset of ["entities", "platforms"] as const) {
    for (const { id, kind, name, aliases = [] } of pact[dataset]) {
      const entries: Entry[] = [];
      for (const language of languages) {
        const written = name[language];
        if (written !== undefined) entries.push({ dataset, id, sort: "name", written, language });
      }
      for (const { text: written, language, sort } of aliases) {
        entries.push({ dataset, id, sort, written, language });
      }
      for (const entry of entries) plant(root, entry);
      if (kind === "person") people.set(id, entries.flatMap(namePartsOf));
    }
  }
  const made: NameTree = { root, people };
  trees.set(pact, made);
  return made;
}

/** Words in names that name nobody by themselves. */
const linking = /^(?:bin|binti|abd|abdul|빈)$/i;

/** The parts of a person's name by which a text may go on to call them. */
function namePartsOf(name: Entry): readonly Entry[] {
  const words = name.written.split(/\s+/);
  const [first = ""] = words;
  // A Korean name is one word; its surname is one syllable, of names with four syllables two.
  const parts =
    words.length === 1 && isHangul(first)
      ? koreanOffices.map((office) => `${first.slice(0, first.length > 3 ? 2 : 1)} ${office}`)
      : words.flatMap((_, from) =>
          words.slice(from).flatMap((_word, more) => {
            const run = words.slice(from, from + more + 1);
            const isWhole = run.length === words.length;
            return isWhole || [run[0], run.at(-1)].some((word) => linking.test(word ?? ""))
              ? []
              : [run.join(" ")];
          }),
        );
  return parts.map((written) => ({ ...name, sort: "short-name", written, isPart: true }));
}

function plant(root: NameNode, entry: Entry): void {
  let node = root;
  for (const character of folded(entry.written.trim().replace(separators, " "))) {
    const next: NameNode = node.next.get(character) ?? { next: new Map(), entries: [] };
    node.next.set(character, next);
    node = next;
  }
  node.entries.push(entry);
}

/** What parts the words of a name: spaces, a dash, or both. */
const separators = /\s*[-\u2010-\u2015\u2212]\s*|\s+/g;
const separatorHere = new RegExp(separators.source, "y");

/** One character for all of its kind. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(separators, " ")
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

const foldedUnits = new Map<string, string>();

/** One UTF-16 unit folded, which is asked for again and again. */
function foldedUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const made = folded(unit);
  foldedUnits.set(unit, made);
  return made;
}

/** Another word of a name: a word in capitals, or with one. */
const anotherName = /[^\S\n]+\p{Lu}/uy;

/** The plural of a designation: FA-50s. */
const pluralOfDesignation = /(?<=\p{N})s(?![\p{L}\p{N}\p{M}])/uy;

const letter = /[\p{L}\p{N}\p{M}]/u;

/** The character that ends before a place, whole where it is two units long. */
function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(at - (isLow ? 2 : 1), at);
}

/** Whether a name may begin here: at a letter or digit that does not follow one of its script. */
function beginsWord(text: string, at: number): boolean {
  const here = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!letter.test(here)) return false;
  if (at === 0) return true;
  const before = characterBefore(text, at);
  if (!letter.test(before)) return true;
  return isHangul(before) !== isHangul(here);
}

/** Whether a name may end here. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (isHangul(after)) return isKoreanEnding(text, at);
  if (!letter.test(after)) return true;
  pluralOfDesignation.lastIndex = at;
  return isHangul(characterBefore(text, at)) || pluralOfDesignation.test(text);
}

function longestName(
  root: NameNode,
  text: string,
  start: number,
  wanted: readonly string[] | undefined,
): Mention | undefined {
  let node: NameNode | undefined = root;
  let at = start;
  let best: Mention | undefined;
  while (at < text.length) {
    const unit = foldedUnit(text.charAt(at));
    node = node.next.get(unit);
    if (unit === " ") {
      separatorHere.lastIndex = at;
      separatorHere.test(text);
      at = separatorHere.lastIndex;
    } else {
      at += 1;
    }
    if (node === undefined) break;
    if (node.entries.length === 0 || !endsWord(text, at)) continue;
    const here = text.slice(start, at);
    const entries = node.entries.filter(
      (entry) =>
        isWrittenAs(here, entry.written) &&
        isWanted(entry.language, wanted) &&
        (entry.isPart === undefined || !isFollowedByName(text, at)),
    );
    if (entries.length > 0) best = mention(here, start, entries);
  }
  return best;
}

/** Whether a text writes a name as it should be written: capitals count where they are part of it. */
function isWrittenAs(here: string, written: string): boolean {
  const first = here.charAt(0);
  // What is all capitals (KAI, US) means nothing, or another thing, in small letters.
  if (written === written.toUpperCase())
    return folded(here) === folded(written) && here === here.toUpperCase();
  return (
    written.charAt(0) === written.charAt(0).toLowerCase() ||
    first === first.toUpperCase() ||
    commonNoun.test(written)
  );
}

/** Words of which the first has a capital only because it is first: Naval vessels, not Tejas. */
const commonNoun = /^\p{Lu}[^\p{Lu}\s]+\s[^\p{Lu}]+$/u;

/** Whether a name goes on after a place: the Lee of Lee Hsien Loong is no other Lee. */
function isFollowedByName(text: string, at: number): boolean {
  anotherName.lastIndex = at;
  return anotherName.test(text);
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
