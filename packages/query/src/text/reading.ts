/** A text in the one form that names and words are compared in, and where its parts came from. */
export interface Reading {
  /** Composed letters without accents, one dash, one apostrophe, nothing invisible; case is kept. */
  readonly text: string;
  /** The place in the caller's text where a unit of {@link text} begins. */
  start(at: number): number;
  /** The place in the caller's text after the unit of {@link text} before `at`. */
  end(at: number): number;
}

/** What reads as it is written. */
const plain = /^[\t\n\r\x20-\x7e\uac00-\ud7a3]*$/;
/** A run of it, a syllable in letters, or a character with its marks. */
const pieces =
  /[\t\n\r\x20-\x7e\uac00-\ud7a3]+|[\u1100-\u115e][\u1161-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gu;

/** Reads a text, in time proportional to its length. */
export function read(text: string): Reading {
  if (plain.test(text)) return { text, start: (at) => at, end: (at) => at };
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const form = plain.test(piece) ? piece : foldedPiece(piece);
    folded.push(form);
    const isSame = form.length === piece.length;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(isSame ? index + unit : index);
      ends.push(isSame ? index + unit + 1 : index + piece.length);
    }
  }
  return {
    text: folded.join(""),
    start: (at) => starts[at] ?? text.length,
    end: (at) => (at === 0 ? 0 : (ends[at - 1] ?? text.length)),
  };
}

/** One character, with its marks, as its plainest kind. */
function foldedPiece(piece: string): string {
  // Superscripts and numbers in circles are marks of notes; signs such as ™ are no letters.
  if (/^\p{No}/u.test(piece)) return " ";
  if (/^\p{So}/u.test(piece)) return piece;
  return piece
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC")
    .replace(/[\p{Pd}\u2212\u2043]/gu, "-")
    .replace(/[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4]/g, "'");
}

/** A run of letters of one script, of digits, or a sign of money. */
export interface Token {
  /** As {@link Reading.text} has it, without the s of a possessive or of a plural abbreviation. */
  readonly written: string;
  /** In small letters, without the dots of an abbreviation, and in British spelling. */
  readonly term: string;
  /** Places in {@link Reading.text}. */
  readonly start: number;
  readonly end: number;
  /** Where what inflects it ends: the s of KAI's, FA-50s, UAVs. */
  readonly tail: number;
}

/** Hangul as syllables and as letters. */
const hangul = "[\\uac00-\\ud7a3\\u1100-\\u11ff\\u3131-\\u318e]";
/** Most words are plain letters: the other forms are tried where these are not all. */
const tokenPattern = new RegExp(
  [
    String.raw`US\$|(?=\p{Lu}\.)(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?`,
    String.raw`[A-Za-z]+(?![A-Za-z]|[^\0-\x7f])|${hangul}+|(?:(?!${hangul})[\p{L}\p{M}])+`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\p{N}+(?:\.\p{N}+)?|[$₩€£¥]`,
  ].join("|"),
  "gu",
);
const startsInHangul = new RegExp(`^${hangul}`);

/** Whether a term is Korean. */
export function isHangul(term: string): boolean {
  return startsInHangul.test(term);
}

const pluralOfAbbreviation = /^\p{Lu}{2,}s$/u;
const pluralAfterDigits = /^\p{Lu}*s$/u;

/** The tokens of a text that was read; letters and digits that touch are tokens apart. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(tokenPattern)) {
    const tail = start + written.length;
    const before = tokens.at(-1);
    const afterDigits = before?.end === start && /^\d/.test(before.term);
    const isInflected =
      written.endsWith("s") &&
      (pluralOfAbbreviation.test(written) || (afterDigits && pluralAfterDigits.test(written)));
    const isPossessive = written === "s" && text[start - 1] === "'" && before?.end === start - 1;
    if (before !== undefined && (isPossessive || (isInflected && written === "s"))) {
      tokens[tokens.length - 1] = { ...before, tail };
      continue;
    }
    const bare = isInflected ? written.slice(0, -1) : written;
    tokens.push({ written: bare, term: termOf(bare), start, end: start + bare.length, tail });
  }
  return tokens;
}

/** The longest word that is compared; what is longer is compared by its beginning. */
const longestTerm = 64;

function termOf(written: string): string {
  if (isHangul(written)) return written;
  if (written.includes("$")) return "usd";
  const small = written.toLowerCase();
  if (/^\d/.test(small)) return small.replaceAll(",", "").slice(0, longestTerm);
  const word = small.replaceAll(".", "").slice(0, longestTerm);
  return british(word);
}

/** American spellings of words of the field, and the signs of money, as we spell them. */
const spellings: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    "₩": "krw",
    "€": "eur",
    "£": "gbp",
    "¥": "jpy",
    aluminum: "aluminium",
    analyze: "analyse",
    armor: "armour",
    armored: "armoured",
    behavior: "behaviour",
    caliber: "calibre",
    center: "centre",
    centers: "centres",
    color: "colour",
    defense: "defence",
    defenses: "defences",
    favor: "favour",
    fueling: "fuelling",
    gray: "grey",
    harbor: "harbour",
    labor: "labour",
    license: "licence",
    licensed: "licenced",
    licenses: "licences",
    maneuver: "manoeuvre",
    neighbor: "neighbour",
    neighboring: "neighbouring",
    neighbors: "neighbours",
    offense: "offence",
    program: "programme",
    programs: "programmes",
    refueling: "refuelling",
    unarmored: "unarmoured",
  }),
);

function british(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined || !word.includes("z")) return known ?? word;
  return word.replace(/(?<=\w{3})z(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/, "s");
}
