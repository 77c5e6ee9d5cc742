import { isEnding, isKoreanEnding, withoutEnding } from "./korean.js";
import { isHangul, type Reading, tokensOf } from "./reading.js";

/** A word in the form that is indexed, and its place in the text that was read. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Of parts joined by a hyphen or by nothing, as in KF-21, their number; else 1. */
  readonly parts: number;
}

/** The longest run of Hangul that is one word; longer ones are cut into pieces that overlap. */
const longestRun = 32;
/** The most parts that are joined into one word. */
const mostParts = 5;

const money: ReadonlySet<string> = /* @__PURE__ */ new Set(["usd", "krw", "eur", "gbp", "jpy"]);

/** Words for money and numbers beside digits, as they are written out. */
const besideDigits: { readonly [word: string]: string } = {
  rm: "myr",
  bn: "billion",
  bil: "billion",
  b: "billion",
  mn: "million",
  mil: "million",
  m: "million",
};

/**
 * The words of a text. Letters and digits that touch or have a hyphen between them are words each,
 * and one together: fa, 50 and fa50.
 */
export function wordsOf({ text }: Reading): readonly Word[] {
  const words: Word[] = [];
  const tokens = tokensOf(text);
  let chain: Word[] = [];
  const close = () => {
    if (chain.length > 1) {
      const last = chain[chain.length - 1];
      const joined = chain.map(({ term }) => term).join("");
      const start = chain[0]?.start ?? 0;
      words.push({ term: joined, start, end: last?.end ?? start, parts: chain.length });
    }
    chain = [];
  };
  tokens.forEach(({ term, start, end }, n) => {
    const last = chain.at(-1);
    const isJoined =
      last !== undefined &&
      chain.length < mostParts &&
      (last.end === start || (start - last.end === 1 && text[last.end] === "-"));
    if (!isJoined) close();
    if (isHangul(term)) {
      close();
      for (
        let from = 0;
        from === 0 || from + longestRun / 2 < term.length;
        from += longestRun / 2
      ) {
        const piece = term.slice(from, from + longestRun);
        const at = start + from;
        words.push({ term: piece, start: at, end: at + piece.length, parts: 1 });
      }
      return;
    }
    const next = tokens[n + 1];
    const touchesDigits =
      (last?.end === start && /^\d/.test(last.term)) ||
      (next !== undefined && next.start - end <= 1 && /^\d/.test(next.term) && term === "rm");
    const full = touchesDigits && Object.hasOwn(besideDigits, term) ? besideDigits[term] : term;
    const word = { term: full ?? term, start, end, parts: 1 };
    words.push(word);
    // Money and large numbers are no part of a designation: RM4bil is three words.
    if (full !== term || money.has(term)) close();
    else chain.push(word);
  });
  close();
  return words;
}

/** A word that is asked for. */
export interface AskedWord {
  readonly term: string;
  /** The parts of a designation or of words joined by a hyphen, which may stand apart. */
  readonly parts: readonly string[];
  /** Whether it counts for little: a common word, or a Korean particle on its own. */
  readonly isCommon: boolean;
}

const common: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `a an and are as at be been by did do does for from had has have how in into is it its many much of
  on or than that the their there these this to was were what when where which who whom why will with
  ada adalah akan apa bagi berapa bila dalam dan dari daripada dengan di ialah ini itu juga kepada ke
  mana oleh pada sebagai siapa telah tentang tidak untuk yang
  누가 누구 무엇 무슨 언제 어디 어디서 얼마 어떤 어느 왜 및 등 또는 그리고 대한 대해 위한 위해 관한 따라 통해 것 수 그 이 저`.split(
    /\s+/,
  ),
);

/** The words that a question asks for, each once. */
export function askedWords(reading: Reading): readonly AskedWord[] {
  const words = wordsOf(reading);
  const asked = new Map<string, AskedWord>();
  words.forEach(({ term, start, end, parts }, n) => {
    // The parts of a joined word are asked for by it.
    if (
      parts === 1 &&
      words.some((whole) => whole.parts > 1 && whole.start <= start && end <= whole.end)
    )
      return;
    const own =
      parts === 1
        ? []
        : words.filter((part) => part.parts === 1 && part.start >= start && part.end <= end);
    const before = words[n - 1];
    const isParticle =
      isHangul(term) &&
      before?.end === start &&
      !/^\d+(?:\.\d+)?$/.test(before.term) &&
      isKoreanEnding(reading.text, start) &&
      isEnding(term);
    if (isParticle || asked.has(term)) return;
    asked.set(term, { term, parts: own.map((part) => part.term), isCommon: common.has(term) });
  });
  return [...asked.values()];
}

/** A text as a key that equal names share, however their words are parted. */
export function nameKey(reading: Reading): string {
  return tokensOf(reading.text)
    .map(({ term }) => term)
    .join("");
}

/** The same of the families of its words: singular and plural share it, Korean endings are left out. */
export function familyKey(reading: Reading): string {
  return tokensOf(reading.text)
    .map(({ term }) => family(term))
    .join("");
}

/** What is left out at the end of English words, and what stands in its place. */
const endings: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/(?<=\w{4})ships?$/, ""],
  [/(?<=\w{4})(?:is)(?:ations?|ational)$/, "is"],
  [/(?<=\w{3})abilit(?:y|ies)$/, "abl"],
  [/(?<=\w{4})(?:ational|ations?|ators?|ative|ate[ds]?|ating)$/, ""],
  [/(?<=\w{3})c(?:tions?|tive)$/, "c"],
  [/(?<=\w{4})t(?:ions?|ive)$/, "t"],
  [/(?<=\w{4})ments?$/, ""],
  [/(?<=\w{4})(?:iers?|ies|ied|ial|ially)$/, ""],
  [/(?<=\w{4})(?:ally|als?)$/, ""],
  [/(?<=\w{3})(?:ings?|ed|ers?|ors?)$/, ""],
  [/(?<=\w{2}(?:s|x|z|ch|sh))es$/, ""],
  [/(?<=\w{3}[^su])s$/, ""],
];

/**
 * The family of a word: deliver, delivery, delivered share one; Korean words lose their endings. A
 * key to compare by, not a word.
 */
export function family(term: string): string {
  if (isHangul(term)) return withoutEnding(term);
  if (term.length < 4 || /\d/.test(term)) return term;
  let stem = term;
  for (const [ending, left] of endings) stem = stem.replace(ending, left);
  // The letter that English doubles, and the vowel that it leaves out.
  return stem.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=\w{3})(?:ee|e|y|i)$/, "");
}

/**
 * The root of a Malay word as a key to compare by: serah, penyerahan and diserahkan share one.
 *
 * @see https://en.wikipedia.org/wiki/Malay_grammar#Affixes
 */
export function malayRoot(term: string): string {
  if (isHangul(term) || term.length < 4 || /\d/.test(term)) return term;
  const root = term
    .replace(/(?<=\w{4})(?:nya|lah|kah)$/, "")
    .replace(/(?<=\w{4})(?:kan|an)$/, "")
    .replace(/(?<=\w{3})i$/, "")
    .replace(/^(?:mem|pem)(?=per\w{3})/, "")
    .replace(/^(?:meng|peng|meny|peny|mem|pem|men|pen|ber|ter|per|me|pe|di)(?=\w{3})/, "");
  // After a prefix these letters are left out.
  return root.replace(/^[kpst](?=[aeiou]\w{2})/, "");
}
