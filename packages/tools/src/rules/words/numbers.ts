/** Numbers and sums of money in the words of a source. */
import type { Currency } from "@defence-pact/schema";

/** Powers of ten that words mean; more than one where languages differ. */
const scaleWords: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:thousand|ribu|tausend|tys|тыс)/u, [3]],
  // A million in Malaysia, a thousand in Spanish, where "mil millones" are a billion.
  [/^mil millones/u, [9]],
  [/^mil(?!\p{L})/u, [3, 6]],
  [/^(?:lakh)/u, [5]],
  [
    /^(?:million|millones|milion|miljon|milyon|milhões|juta|mln|mio|mn|млн|triệu|m(?![\p{L}-]))/u,
    [6],
  ],
  [/^crore/u, [7]],
  [/^(?:milliard|miliard|miliar|milyar|mld|mrd|млрд|tỷ)/u, [9]],
  // The long scale of German and Spanish.
  [/^(?:billionen|billón|billones)/u, [12]],
  [/^(?:billion|bilion|bilhões|bil|bln|bn|b(?![\p{L}-]))/u, [9]],
  [/^(?:trillion|trilion|triliun|trn|tn|t(?![\p{L}-]))/u, [12]],
];

const eastAsian: { readonly [unit: string]: number } = {
  십: 1e1,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  万: 1e4,
  억: 1e8,
  億: 1e8,
  亿: 1e8,
  조: 1e12,
  兆: 1e12,
};

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const malay = "kosong satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas";
const korean = "_ 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두";
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Small numbers as words, in small letters. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...[ones, ordinals, malay].flatMap((list) =>
    list.split(" ").map((word, value): [string, number] => [word, value]),
  ),
  ...malay.split(" ").map((word, value): [string, number] => [`ke${word}`, value]),
  ...tens.flatMap((ten, place): [string, number][] => [
    [ten, 20 + 10 * place],
    [`${ten.slice(0, -1)}ieth`, 20 + 10 * place],
    ...[ones, ordinals].flatMap((list) =>
      list
        .split(" ")
        .slice(1, 10)
        .map((one, unit): [string, number] => [`${ten}-${one}`, 21 + 10 * place + unit]),
    ),
  ]),
  ["pertama", 1],
  ["both", 2],
  ["dozen", 12],
  ["decade", 10],
  ["hundred", 100],
]);

/** A native Korean number before what it counts. */
const koreanCount = new RegExp(
  `(?<!\\p{L})(${korean.split(" ").slice(1).reverse().join("|")}|첫)\\s?(?:대|척|개|건|명|번|차|기|곳|나라|가지|배|째)`,
  "gu",
);

/** Every number that the words print, in each way in which it can be read. */
export function numbersIn(text: string): readonly number[] {
  const words = text.normalize("NFKC").toLowerCase();
  const spelt = (words.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
    .flatMap((word) => [word, ...word.split("-")])
    .flatMap((word) => numberWords.get(word) ?? []);
  const counted = [...words.matchAll(koreanCount)].flatMap(([, word = ""]) =>
    word === "첫" ? 1 : korean.split(" ").indexOf(word),
  );
  return [...spelt, ...counted, ...figures(words)];
}

const digitRun = "\\d(?:[\\d.,]*\\d)?";
const easternUnits = "[십백천만억조万億亿兆]";
/** After a space a unit may also begin a word: K239 천무. */
const easternUnit = `(?:${easternUnits}|\\s${easternUnits}(?![가-힣])|\\s${easternUnits}(?=[십백천만억조여원달]))`;

/** A number and the units after it, again and again: 9억 2000만, 1백11. */
const chain = new RegExp(
  `${digitRun}(?:${easternUnit}+여?(?:${digitRun}|\\s${digitRun}(?=\\s?${easternUnits}))?)*`,
  "gu",
);

/** Numbers written in digits, with the scale words and the Korean and Chinese units after them. */
function figures(words: string): readonly number[] {
  // 1 850 is one number in French and Polish.
  const spaced = [...words.matchAll(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu)].map(([number]) =>
    Number(number.replaceAll(" ", "")),
  );
  return [...spaced, ...scaledFigures(words).flatMap(({ plain, scaled }) => [...plain, ...scaled])];
}

/** A number written in digits. */
interface Figure {
  /** As a text prints it: `FA-50`, `920`. */
  readonly printed: string;
  /** The numbers it can be read as, without the scale word after it. */
  readonly plain: readonly number[];
  /** And with it; none where no such word follows. */
  readonly scaled: readonly number[];
}

function scaledFigures(words: string): readonly Figure[] {
  return [...words.matchAll(chain)].map((match) => {
    const before = /\p{L}+-?$/u.exec(words.slice(0, match.index))?.[0] ?? "";
    const after = words.slice(match.index + match[0].length).replace(/^[\s\-.]+/u, "");
    const powers = scaleWords.find(([word]) => word.test(after))?.[1] ?? [];
    const plain = chained(match[0]);
    const scaled = plain.flatMap((value) => powers.map((power) => roundedSum(value * 10 ** power)));
    return { printed: before + match[0], plain, scaled };
  });
}

/** The months in English, for figures that other languages print in their place. */
const months =
  "january february march april may june july august september october november december";

/** A range whose scale stands once: 10 to 12 million. */
const range = /(\d[\d.,]*)(\s?(?:to|and|or|hingga|dan|atau|[-–])\s?\d[\d.,]*)(\s?[a-z]+)/gu;

/**
 * The figures of a text, as printed, that stand neither in digits nor in words in another text.
 * Letters and one digit, as in G2G, are no figure.
 */
export function figuresMissing(text: string, other: string): readonly string[] {
  const [words = "", others = ""] = [text, other].map((one) =>
    one.normalize("NFKC").toLowerCase().replaceAll(range, "$1$3$2$3"),
  );
  const known = new Set([
    ...numbersIn(others),
    ...(others.match(/\p{L}+/gu) ?? []).map((word) => months.split(" ").indexOf(word) + 1),
  ]);
  return scaledFigures(words)
    .filter(({ printed }) => !/^\p{L}+\d$/u.test(printed))
    .filter(({ printed, plain, scaled }) => {
      // The M of FA-50M is no million.
      const readings = scaled.length === 0 || /^\p{L}+-/u.test(printed) ? plain : scaled;
      return !readings.some((value) => known.has(value));
    })
    .map(({ printed }) => printed);
}

function chained(text: string): readonly number[] {
  const [first = "", ...rest] = text.match(new RegExp(`${digitRun}|${easternUnits}`, "gu")) ?? [];
  return written(first).map((start) => {
    let total = 0;
    let section = 0;
    let current = start;
    for (const part of rest) {
      const unit = eastAsian[part];
      if (unit === undefined) current = written(part)[0] ?? 0;
      else if (unit < 1e4) {
        section += Math.max(current, section === 0 ? 1 : 0) * unit;
        current = 0;
      } else {
        total += (section + current) * unit;
        section = 0;
        current = 0;
      }
    }
    return roundedSum(total + section + current);
  });
}

/** 1,800 and 1.800: thousands in one language, decimals in another. */
function written(number: string): readonly number[] {
  const plain = Number(number.replaceAll(/[.,]/gu, ""));
  const grouped = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/u.test(number);
  const decimals = [/^([\d,]+)\.(\d+)$/u, /^([\d.]+),(\d+)$/u].flatMap((form) => {
    const [, whole, part] = form.exec(number) ?? [];
    return whole === undefined ? [] : [Number(`${whole.replaceAll(/[.,]/gu, "")}.${part}`)];
  });
  return grouped || decimals.length === 0 ? [plain, ...decimals] : decimals;
}

/** Without the error of binary fractions: 4.08 × 10⁹. */
function roundedSum(value: number): number {
  return Number(value.toPrecision(12));
}

/** How texts write currencies; a Korean word of one syllable only after a number. */
const currencyWords: { readonly [C in Currency]: RegExp } = {
  AUD: /A\$|\bAUD|Australian dollar|호주 ?달러/iu,
  CNY: /\bCNY|yuan|위안|[\d万亿]元/iu,
  EUR: /€|\bEUR\b|\beuros?\b|유로/iu,
  GBP: /£|\bGBP|\bpounds?\b|파운드/iu,
  IDR: /\bRp|\bIDR|rupiah|루피아/iu,
  INR: /₹|\bINR|rupee|crore|루피/iu,
  JPY: /¥|\bJPY|\byen\b|[\d만억조] ?엔/iu,
  KRW: /₩|\bKRW|\bwon\b|[\d십백천만억조여] ?원/iu,
  MYR: /\bRM|M\$|\bMYR|ringgit|링깃|링기트/iu,
  PHP: /₱|\bPHP|\bpesos?\b|페소/iu,
  PLN: /zł|\bPLN|zlot|즈워티/iu,
  SGD: /S\$|\bSGD|Singapore dollar/iu,
  THB: /฿|\bTHB|\bbaht\b|바트/iu,
  TRY: /₺|\bTRY\s?\d|\blira\b|리라/iu,
  USD: /\$|\bUSD|dollar|dólar|\bdolar\b|달러|[\d만억조] ?불/iu,
};

/** Whether the words print this sum in this currency. */
export function printsSum(text: string, amount: number, currency: Currency): boolean {
  return currencyWords[currency].test(text) && numbersIn(text).includes(amount);
}
