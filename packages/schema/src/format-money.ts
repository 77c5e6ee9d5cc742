import { type Decimal, decimal, grouped, hedged } from "./format-number.js";
import type { Currency, Language, Money } from "./values.js";

/**
 * Writes an amount of money in words, as a newspaper would, with every digit it has: in English
 * and Malay by its ISO 4217 code and in millions, billions or trillions, in Korean by its Korean
 * name and in 만, 억 and 조.
 *
 * @param money - The amount, in units of the currency.
 * @param currency - The currency.
 * @param language - The language to write in; English by default.
 * @returns The amount, with "about", "more than" or "at least" where its source hedges it, and
 * "(converted)" if its source gives it as a conversion.
 * @throws RangeError if the amount is not finite, or 1e21 and more, or not 0 and below 0.000001.
 * @example
 * ```ts
 * import { formatMoney } from "@defence-pact/schema";
 * formatMoney({ amount: 920_000_000, approximate: true, basis: "stated" }, "USD"); // => "about USD 920 million"
 * formatMoney({ amount: 4_400_000_000, basis: "converted" }, "MYR"); // => "MYR 4.4 billion (converted)"
 * formatMoney({ amount: 1_206_900_000_000, basis: "stated" }, "KRW", "ko"); // => "1조 2,069억 원"
 * ```
 */
export function formatMoney(money: Money, currency: Currency, language: Language = "en"): string {
  const digits = decimal(money.amount);
  const sum =
    language === "ko"
      ? `${inTenThousands(digits)} ${koreanNames[currency]}`
      : `${currency} ${inThousands(digits, scaleWords[language])}`;
  const figure = hedged(sum, money, language);
  return money.basis === "converted" ? `${figure}${converted[language]}` : figure;
}

/** Zeros of a million, a billion and a trillion, the largest first. */
const scales = [12, 9, 6] as const;

/** Beyond this many decimals, "1.234567 million" is harder to read than "1,234,567". */
const mostDecimals = 4;

type ScaleWords = Readonly<Record<(typeof scales)[number], string>>;

const scaleWords: Readonly<Record<Exclude<Language, "ko">, ScaleWords>> = {
  en: { 12: "trillion", 9: "billion", 6: "million" },
  ms: { 12: "trilion", 9: "bilion", 6: "juta" },
};

const converted: Readonly<Record<Language, string>> = {
  en: " (converted)",
  ms: " (nilai tukaran)",
  ko: "(환산)",
};

/** Currencies as Korean texts name them, with the country where the name alone is not enough. */
const koreanNames: Readonly<Record<Currency, string>> = {
  AUD: "호주 달러",
  CNY: "위안",
  EUR: "유로",
  GBP: "파운드",
  IDR: "인도네시아 루피아",
  INR: "인도 루피",
  JPY: "엔",
  KRW: "원",
  MYR: "링깃",
  PHP: "필리핀 페소",
  PLN: "즈워티",
  SGD: "싱가포르 달러",
  THB: "밧",
  TRY: "튀르키예 리라",
  USD: "달러",
};

function inThousands(digits: Decimal, words: ScaleWords): string {
  const scale = scales.find((zeros) => digits.whole.length > zeros);
  if (scale === undefined) return grouped(digits);
  const fraction = withoutLastZeros(digits.whole.slice(-scale) + digits.fraction);
  if (fraction.length > mostDecimals) return grouped(digits);
  return `${grouped({ ...digits, whole: digits.whole.slice(0, -scale), fraction })} ${words[scale]}`;
}

/** Korean counts in groups of four digits, each with its own word: 1조 2,069억. */
function inTenThousands({ sign, whole, fraction }: Decimal): string {
  const groups: string[] = [];
  let end = whole.length;
  for (const word of ["", "만", "억", "조", "경", "해"]) {
    const group = Number(whole.slice(Math.max(0, end - 4), Math.max(0, end)));
    const rest = word === "" ? fraction : "";
    if (group > 0 || rest !== "") {
      groups.unshift(`${grouped({ ...decimal(group), fraction: rest })}${word}`);
    }
    end -= 4;
  }
  return `${sign}${groups.join(" ") || "0"}`;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
