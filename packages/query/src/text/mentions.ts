import { type Alias, type AliasSort, type LocalText, languages } from "@defence-pact/schema";
import { countryNames, demonymsOf } from "./countries.js";
import { isKoreanEnding, koreanOffices } from "./korean.js";
import { isHangul, type Reading, read, type Token, tokensOf } from "./reading.js";

/** A record that a text can name. */
export interface Nameable {
  readonly id: string;
  /** Persons are called by parts of their names too, gatherings by their year. */
  readonly kind?: string;
  readonly name: LocalText;
  readonly aliases?: readonly Alias[];
  /** Of a state, its ISO 3166 code: it is named by its demonym too. */
  readonly countryCode?: string;
  /** The state of an agency or armed service. */
  readonly state?: string;
  /** What an office is of. */
  readonly body?: string;
  /** When a gathering is held. */
  readonly date?: string;
}

/** A record that a mention may mean. */
export interface Candidate {
  readonly dataset: "entities" | "platforms";
  readonly id: string;
  /** Whether the text has its name or an alias, and of which sort. A metonym may mean itself. */
  readonly sort: "name" | "demonym" | AliasSort;
}

/** A place in a text that names a record. */
export interface Mention {
  /** Where it begins and ends, in UTF-16 units, as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly text: string;
  /** The record it means, where its words leave no doubt. A metonym never has one. */
  readonly id?: string;
  /** Every record it may mean. */
  readonly candidates: readonly Candidate[];
}

/** What {@link mentions} looks for. */
export interface MentionOptions {
  /** The languages of names to look for, as BCP 47 tags; all when left out. */
  readonly languages?: readonly string[];
  /**
   * The kinds of records to look for. When left out all but classes of platforms, groups and
   * situations, whose names are common words: "warships", "analysts".
   */
  readonly kinds?: readonly string[];
}

/** Records by what names them. */
interface Names {
  readonly entities: Iterable<Nameable>;
  readonly platforms: Iterable<Nameable>;
}

/** What must stand beside a name before it is taken for clear. */
type Doubt = "state" | "year" | "always";

/** A name, as a tree of words has it at its end. */
interface Entry extends Candidate {
  /** As the record has it. */
  readonly written: string;
  readonly language: string;
  readonly kind: string | undefined;
  /** Whether it is a part of a person's name, which may be the beginning of another's. */
  readonly isPart?: true;
  readonly doubt?: Doubt;
  /** The code of the state that the record is of. */
  readonly country?: string | undefined;
  readonly date?: string | undefined;
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly entries: Entry[];
}

/** A text that is looked through. */
interface Scanned {
  readonly reading: Reading;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Finds the entities and platforms that a text names, in English, Malay and Korean and whatever
 * other languages their aliases are in.
 *
 * The longest name wins, from left to right. A name stands alone: letters and digits do not touch
 * it, but Korean particles and titles may follow (말레이시아가, KAI에서는). Abbreviations must be
 * written in capitals; other names may be. Spaces, dashes, apostrophes and accents may be of any
 * kind, or none between letters and digits (FA50); a paragraph ends a name. A person whom the text
 * names is also meant by parts of the name (Anwar, Mohamed Khaled) and by a Korean surname with an
 * office (이 장관).
 *
 * A mention has an `id` only where there is no doubt. These have candidates alone: a name of several
 * records; a ministry, office or force without its state ("the defence ministry"), while one of
 * another state is not found; an exhibition without its year, while one of another year is not
 * found; a person who is called by a title and a part of the name. Pronouns and descriptions ("the
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
  const { root, people, titled } = nameTreeOf(pact);
  const reading = read(text);
  const scanned = { reading, text: reading.text, tokens: syllables(tokensOf(reading.text)) };
  const found = scan([root, titled], scanned, text, options);
  const parts: NameNode = { next: new Map(), entries: [] };
  for (const id of new Set(found.map((mention) => mention.id))) {
    for (const part of people.get(id) ?? []) plant(parts, part);
  }
  return parts.next.size === 0 ? found : scan([root, parts, titled], scanned, text, options);
}

/** Hangul as a token for each syllable: names end within its words. */
function syllables(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) =>
    isHangul(token.term)
      ? Array.from(token.term, (term, n): Token => {
          const start = token.start + n;
          return { written: term, term, start, end: start + 1, tail: start + 1 };
        })
      : [token],
  );
}

/** The longest names from left to right; of two equally long the one of the tree that comes first. */
function scan(
  trees: readonly NameNode[],
  scanned: Scanned,
  original: string,
  options: MentionOptions,
): readonly Mention[] {
  const found: Mention[] = [];
  const { tokens, reading } = scanned;
  let at = 0;
  while (at < tokens.length) {
    let best: Match | undefined;
    if (beginsWord(tokens, at)) {
      for (const tree of trees) {
        const match = longestName(tree, scanned, at, options);
        if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
      }
    }
    if (best === undefined) {
      at += 1;
      continue;
    }
    const start = reading.start(tokens[at]?.start ?? 0);
    const end = reading.end(best.end);
    if (best.entries.length > 0) found.push(mention(original.slice(start, end), start, best));
    at = best.next;
  }
  return found;
}

/** Every name of a pact, and the parts of the names of each person. */
interface NameTree {
  readonly root: NameNode;
  readonly people: ReadonlyMap<string | undefined, readonly Entry[]>;
  /** Parts of names that mean a person where a title stands beside them. */
  readonly titled: NameNode;
}

/** The trees made so far: collections do not change. */
const trees = new WeakMap<object, NameTree>();

function nameTreeOf(pact: Names): NameTree {
  const known = trees.get(pact);
  if (known !== undefined) return known;
  const root: NameNode = { next: new Map(), entries: [] };
  const titled: NameNode = { next: new Map(), entries: [] };
  const people = new Map<string, readonly Entry[]>();
  const byId = new Map([...pact.entities].map((record) => [record.id, record]));
  for (const dataset of ["entities", "platforms"] as const) {
    for (const record of pact[dataset]) {
      const { id, kind, name, aliases = [], countryCode, date } = record;
      const country = countryCode ?? countryOf(record, byId);
      const entries: Entry[] = [];
      const add = (sort: Candidate["sort"], written: string, language: string) => {
        const doubt = doubtOf(kind, sort, written, language, date);
        const entry = { dataset, id, sort, written, language, kind, country, date };
        entries.push(doubt === undefined ? entry : { ...entry, doubt });
      };
      for (const language of languages) {
        const written = name[language];
        if (written !== undefined) add("name", written, language);
      }
      for (const { text, language, sort } of aliases) add(sort, text, language);
      for (const demonym of countryCode === undefined ? [] : demonymsOf(countryCode)) {
        add("demonym", demonym, "en");
      }
      for (const entry of entries) plant(root, entry);
      if (kind !== "person") continue;
      const parts = entries.flatMap(namePartsOf);
      people.set(id, parts);
      for (const part of parts) {
        if (!/^\S \S+$/u.test(part.written)) plant(titled, { ...part, doubt: "always" });
      }
    }
  }
  const made: NameTree = { root, people, titled };
  trees.set(pact, made);
  return made;
}

/** The code of the state that a record is of. */
function countryOf(record: Nameable, byId: ReadonlyMap<string, Nameable>): string | undefined {
  let of: Nameable | undefined = record;
  for (let depth = 0; depth < 4 && of !== undefined; depth++) {
    if (of.countryCode !== undefined) return of.countryCode;
    of = byId.get(of.state ?? of.body ?? "");
  }
  return undefined;
}

const ofStates: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "agency",
  "office",
  "armed-service",
]);

/** Words of which names of ministries, offices and forces are made in every state. */
const stateWords =
  /^(?:the|of|for|and|air|armed|army|attorney|auditor|chief|coast|defen[cs]e|deputy|force|forces|foreign|general|guard|marine|minister|ministry|national|navy|police|president|prime|spokesperson|staff|angkatan|darat|kementerian|laut|luar|menteri|negeri|panglima|perdana|pertahanan|presiden|tentera|timbalan|udara|[\s-])+$/i;
const koreanStateWords =
  /^(?:국방부?|외교부?|대통령실?|총리|국군|공군|해군|육군|해병대|장관|차관|대변인|참모총장|해경|해양경찰청?|방산|\s)+$/;

/** Names that are common words too. */
const commonWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ADD",
  "ATM",
  "HAL",
  "Korean",
  "Koreans",
  "Malaysian Defence",
]);

function doubtOf(
  kind: string | undefined,
  sort: Candidate["sort"],
  written: string,
  language: string,
  date: string | undefined,
): Doubt | undefined {
  if (commonWords.has(written)) return "always";
  if (kind !== undefined && ofStates.has(kind)) {
    return stateWords.test(written) || koreanStateWords.test(written) ? "state" : undefined;
  }
  if (kind === "gathering" && date !== undefined && !/\d{2}/.test(written)) {
    return sort === "name" ? undefined : "year";
  }
  const isDescription = kind === "agreement" && (sort !== "name" || language === "ko");
  return isDescription && !/\d/.test(written) ? "always" : undefined;
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
  const { text } = read(entry.written);
  const tokens = syllables(tokensOf(text));
  let node = root;
  tokens.forEach((token, n) => {
    const before = tokens[n - 1];
    const gap = before === undefined ? "" : text.slice(before.tail, token.start);
    const isJoined = before !== undefined && gap === "" && isHangul(before.term + token.term);
    const key = isJoined && isHangul(token.term) ? `+${token.term}` : signsIn(gap) + token.term;
    const next: NameNode = node.next.get(key) ?? { next: new Map(), entries: [] };
    node.next.set(key, next);
    node = next;
  });
  if (tokens.length > 0) node.entries.push(entry);
}

/** What stands between two words of a name, but for spaces, hyphens, apostrophes and dots. */
function signsIn(gap: string): string {
  return gap.replace(/[\s'.-]+/g, "");
}

/** A name that was found: where it ends, the token after it, and whose it is. */
interface Match {
  readonly end: number;
  readonly next: number;
  readonly entries: readonly Entry[];
}

/** Whether a name may begin at a token: it follows no other of its script. */
function beginsWord(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const before = tokens[at - 1];
  if (here === undefined) return false;
  return before?.tail !== here.start || isHangul(before.term) !== isHangul(here.term);
}

/** Whether a name may end with a token. */
function endsWord({ text, tokens }: Scanned, at: number): boolean {
  const last = tokens[at];
  const after = tokens[at + 1];
  if (last === undefined || after === undefined || after.start > last.tail) return true;
  if (isHangul(after.term)) return isKoreanEnding(text, after.start);
  return isHangul(last.term);
}

/** What may stand between two words of a name: no end of a sentence, and no empty line. */
const ofName = /^(?:\s*['.-]?\s*|[^\p{L}\p{N}]{1,4})$/u;
const endOfSentence = /\.\s/;
const emptyLine = /\n[^\S\n]*\r?\n/;
const brokenWord = /^-\r?\n[^\S\n]*$/;

function longestName(
  root: NameNode,
  scanned: Scanned,
  start: number,
  options: MentionOptions,
): Match | undefined {
  const { text, tokens } = scanned;
  let best: Match | undefined;
  const visit = (node: NameNode, last: number) => {
    if (node.entries.length > 0 && (best === undefined || last >= best.next)) {
      const match = matchAt(node, scanned, start, last, options);
      if (match !== undefined) best = match;
    }
    const here = tokens[last];
    const after = tokens[last + 1];
    if (here === undefined || after === undefined || node.next.size === 0) return;
    const gap = text.slice(here.tail, after.start);
    if (!ofName.test(gap) || emptyLine.test(gap)) return;
    if (endOfSentence.test(gap) && here.written.length > 1) return;
    const joined = gap === "" ? node.next.get(`+${after.term}`) : undefined;
    if (joined !== undefined) visit(joined, last + 1);
    step(node, signsIn(gap), last + 1);
  };
  /** Goes on with the word at a token, or with it and the next where a line break parts them. */
  const step = (node: NameNode, signs: string, at: number) => {
    const word = tokens[at];
    if (word === undefined) return;
    const next = node.next.get(signs + word.term);
    if (next !== undefined) visit(next, at);
    const rest = tokens[at + 1];
    if (rest === undefined || !brokenWord.test(text.slice(word.tail, rest.start))) return;
    const whole = node.next.get(signs + word.term + rest.term);
    if (whole !== undefined) visit(whole, at + 1);
  };
  step(root, "", start);
  return best;
}

function matchAt(
  node: NameNode,
  scanned: Scanned,
  start: number,
  last: number,
  { languages: wanted, kinds }: MentionOptions,
): Match | undefined {
  const { text, tokens } = scanned;
  const first = tokens[start];
  const lastToken = tokens[last];
  if (first === undefined || lastToken === undefined || !endsWord(scanned, last)) return undefined;
  const here = text.slice(first.start, lastToken.end);
  const fitting = node.entries.filter(
    (entry) =>
      isWrittenAs(here, entry) &&
      isWanted(entry.language, wanted) &&
      (kinds === undefined
        ? entry.kind === undefined || !commonKinds.has(entry.kind)
        : entry.kind !== undefined && kinds.includes(entry.kind)) &&
      (entry.isPart === undefined || !isFollowedByName(text, lastToken.tail)) &&
      (entry.doubt !== "always" || entry.isPart === undefined || isTitled(scanned, start, last)),
  );
  if (fitting.length === 0) return undefined;
  // What ends a name and is no letter: the bracket of FA-50M (Malaysia), the dot of U.S.
  const [{ written }] = [fitting[0] ?? { written: "" }];
  const [sign = ""] = /[).]$/.exec(written) ?? [];
  const isClosed = sign !== "" && text.startsWith(sign, lastToken.end);
  const entries = fitting.flatMap((entry) => judged(entry, scanned, start, last));
  return { end: lastToken.end + (isClosed ? 1 : 0), next: last + 1, entries };
}

/** Kinds whose names are common words. */
const commonKinds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "platform-class",
  "group",
  "situation",
]);

/** A name as its surroundings leave it: clear, in doubt, or not this record's. */
function judged(entry: Entry, scanned: Scanned, start: number, last: number): readonly Entry[] {
  if (!isMeantInKorean(entry.written, scanned, start, last)) return [];
  if (entry.kind === "gathering" && entry.date !== undefined && !/\d{2}/.test(entry.written)) {
    const year = yearBeside(scanned, start, last);
    if (year === undefined) return [entry];
    const years = entry.date.match(/\d{4}/g) ?? [];
    return years.some((own) => own === year || own.slice(2) === year) ? [certain(entry)] : [];
  }
  if (entry.doubt !== "state") return [entry];
  const country = countryBeside(scanned, start, last);
  if (country === undefined) return [entry];
  return country === entry.country ? [certain(entry)] : [];
}

function certain({ doubt: _, ...entry }: Entry): Entry {
  return entry;
}

/** The year that stands right before or after a name, of four digits or two. */
function yearBeside({ text, tokens }: Scanned, start: number, last: number): string | undefined {
  const after = text.slice(tokens[last]?.tail ?? 0).slice(0, 12);
  const before = text.slice(Math.max(0, (tokens[start]?.start ?? 0) - 8), tokens[start]?.start);
  return (
    /^[\s('-]*((?:19|20)\d\d|(?<=')\d\d)(?!\d)/.exec(after)?.[1] ??
    /(?<!\d)((?:19|20)\d\d)년?\s$/.exec(before)?.[1]
  );
}

/** How many words from a name its state is looked for. */
const statesWithin = 3;

/** The state that a text says a ministry, office or force is of: before it, or after "of". */
function countryBeside(scanned: Scanned, start: number, last: number): string | undefined {
  const { text, tokens } = scanned;
  const from = tokens[start]?.start ?? 0;
  const to = tokens[last]?.tail ?? 0;
  const before = /[^.;:!?\n,()]*$/.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? "";
  const words = before
    .trim()
    .split(/\s+/)
    .slice(-statesWithin - 1);
  for (let n = words.length; n > 0; n--) {
    for (let size = Math.min(3, n); size > 0; size--) {
      const code = countryNamed(words.slice(n - size, n).join(" "));
      if (code !== undefined) return code;
    }
  }
  const after = /^[^.;:!?\n,)]*/.exec(text.slice(to, to + 40))?.[0] ?? "";
  const following = /^\s*(?:\(|of (?:the )?|bagi |di )?(.*)$/.exec(after)?.[1]?.split(/\s+/) ?? [];
  for (let size = 3; size > 0; size--) {
    const code = countryNamed(following.slice(0, size).join(" "));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The code of the state that words name, with what is written on to their end. */
function countryNamed(words: string): string | undefined {
  const bare = words.replace(/'s?$/, "");
  const known = countryNames.get(bare);
  if (known !== undefined || !isHangul(bare)) return known;
  for (let end = bare.length - 1; end > 1; end--) {
    const code = countryNames.get(bare.slice(0, end));
    if (code !== undefined && isKoreanEnding(bare, end)) return code;
  }
  return undefined;
}

/** Words before a part of a name that show that it is a person's. */
const titleBefore =
  /(?:^|[^\p{L}])(?:admiral|ambassador|dato|datin|datuk|dr|gen|general|haji|hj|lt gen|menteri|minister|mr|pm|mrs|ms|presiden|president|secretary|seri|sri|tan sri|tuan|tun)['.]?\s+$/iu;
const officeAfter = new RegExp(`^\\s?(?:${koreanOffices.join("|")})`);

/** Whether a title stands before a part of a person's name, or in Korean after it. */
function isTitled({ text, tokens }: Scanned, start: number, last: number): boolean {
  const from = tokens[start]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  return (
    titleBefore.test(text.slice(Math.max(0, from - 16), from)) ||
    (isHangul(text.slice(from, to)) && officeAfter.test(text.slice(to, to + 8)))
  );
}

/** What must stand beside Korean names that are common words too: delivery, 4,000, normalisation. */
const koreanSigns: { readonly [name: string]: RegExp } = {
  인도: /인도(?:는|가|와|에서)?\s?(?:정부|공군|해군|육군|국방|총리|대통령|외교|시장|힌두스탄|뉴델리|의 테자스|테자스|산 )|(?:말레이시아|인도네시아|한국|중국|일본|파키스탄|필리핀|미국|호주)(?:[와과]|[,·]|\s및)\s?인도|인도(?:[와과]|[,·]|\s및)\s?(?:말레이시아|인도네시아|한국|중국|일본|파키스탄|필리핀|미국|호주)/,
  사천: /(?:경남|경상남도)\s?사천|사천\s?(?:시|공장|본사|공항|비행장|에어쇼|사업장|KAI)|KAI\s?사천/,
  정상화: /정상화\s?(?:주|대사|차관|국장|실장)|대사\s?정상화/,
  한화: /한화(?!\s?(?:약|로|으로|\d))/,
};

function isMeantInKorean(
  written: string,
  { text, tokens }: Scanned,
  start: number,
  last: number,
): boolean {
  const sign = Object.hasOwn(koreanSigns, written) ? koreanSigns[written] : undefined;
  if (sign === undefined) return true;
  const from = tokens[start]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  return sign.test(text.slice(Math.max(0, from - 8), to + 12));
}

/** Whether a text writes a name as it should be written: capitals count where they are part of it. */
function isWrittenAs(here: string, { written, doubt }: Entry): boolean {
  // What is all capitals (KAI, US) means nothing, or another thing, in small letters.
  if (written === written.toUpperCase()) return here === here.toUpperCase();
  if (doubt === "state" || commonNoun.test(written)) return true;
  if (here === here.toUpperCase()) return true;
  const capitals = /(?<![\p{L}\p{N}])\p{Lu}/gu;
  return (here.match(capitals)?.length ?? 0) >= (written.match(capitals)?.length ?? 0);
}

/** Words of which the first has a capital only because it is first: Naval vessels, not Tejas. */
const commonNoun = /^\p{Lu}[^\p{Lu}\s]+\s[^\p{Lu}]+$/u;

/** Another word of a name: a word in capitals, or with one. */
const anotherName = /[^\S\n]+\p{Lu}/uy;

/** Whether a name goes on after a place: the Lee of Lee Hsien Loong is no other Lee. */
function isFollowedByName(text: string, at: number): boolean {
  anotherName.lastIndex = at;
  return anotherName.test(text);
}

function isWanted(language: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((tag) => tag.split("-")[0] === language.split("-")[0]);
}

function mention(text: string, start: number, { entries }: Match): Mention {
  const byId = new Map<string, Candidate>();
  for (const { dataset, id, sort } of entries) {
    if (!byId.has(id)) byId.set(id, { dataset, id, sort });
  }
  const candidates = [...byId.values()];
  const [only, ...others] = candidates;
  const isClear =
    others.length === 0 &&
    only !== undefined &&
    only.sort !== "metonym" &&
    entries.some(({ doubt }) => doubt === undefined);
  return {
    start,
    end: start + text.length,
    text,
    ...(isClear ? { id: only.id } : {}),
    candidates,
  };
}
