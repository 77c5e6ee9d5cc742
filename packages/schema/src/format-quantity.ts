import { decimal, grouped, hedged } from "./format-number.js";
import type { Language, Quantity, Unit } from "./values.js";

/**
 * Writes a number with its unit in words, with every digit it has.
 *
 * @param quantity - The number and its unit.
 * @param language - The language to write in; English by default.
 * @returns The quantity, with "about", "more than" or "at least" where its source hedges it.
 * @throws RangeError if the value is not finite, or 1e21 and more, or not 0 and below 0.000001.
 * @example
 * ```ts
 * import { formatQuantity } from "@defence-pact/schema";
 * formatQuantity({ value: 18, unit: "aircraft" }); // => "18 aircraft"
 * formatQuantity({ value: 25, unit: "percent", approximate: true }, "ms"); // => "kira-kira 25 peratus"
 * formatQuantity({ value: 17, unit: "countries", lowerBound: "more-than" }); // => "more than 17 countries"
 * formatQuantity({ value: 47, unit: "ordinal" }, "ko"); // => "제47차"
 * ```
 */
export function formatQuantity(quantity: Quantity, language: Language = "en"): string {
  const { value, unit } = quantity;
  const number = grouped(decimal(value));
  const wording = wordings[unit];
  const pattern =
    language === "en" && value === 1 ? (wording.one ?? wording.en) : wording[language];
  const isPlace = unit === "rank" || unit === "ordinal";
  const ending = language === "en" && isPlace ? ordinalEnding(value) : "";
  // Korean hedges the number, after the name of what is counted: 항공기 약 18대.
  const start = language === "ko" ? pattern.indexOf(" #") + 1 : 0;
  const figure = pattern.slice(start).replace("#", `${number}${ending}`);
  return pattern.slice(0, start) + hedged(figure, quantity, language);
}

function ordinalEnding(value: number): string {
  const form = new Intl.PluralRules("en", { type: "ordinal" }).select(value);
  return form === "one" ? "st" : form === "two" ? "nd" : form === "few" ? "rd" : "th";
}

/** How a unit is written; `#` is the place of the number. */
interface Wording {
  /** English for anything but 1; the ending of a rank or an ordinal comes with its number. */
  readonly en: string;
  /** English for exactly 1, where it differs. */
  readonly one?: string;
  readonly ms: string;
  readonly ko: string;
}

/** Every unit, so that a new one does not compile until it is translated. */
const wordings: Readonly<Record<Unit, Wording>> = {
  aircraft: { en: "# aircraft", ms: "# pesawat", ko: "항공기 #대" },
  vehicles: { en: "# vehicles", one: "# vehicle", ms: "# kenderaan", ko: "차량 #대" },
  ships: { en: "# ships", one: "# ship", ms: "# kapal", ko: "선박 #척" },
  launchers: { en: "# launchers", one: "# launcher", ms: "# pelancar", ko: "발사대 #기" },
  missiles: { en: "# missiles", one: "# missile", ms: "# peluru berpandu", ko: "미사일 #발" },
  rockets: { en: "# rockets", one: "# rocket", ms: "# roket", ko: "로켓 #발" },
  countries: { en: "# countries", one: "# country", ms: "# negara", ko: "#개국" },
  people: { en: "# people", one: "# person", ms: "# orang", ko: "#명" },
  companies: { en: "# companies", one: "# company", ms: "# syarikat", ko: "기업 #개" },
  contracts: { en: "# contracts", one: "# contract", ms: "# kontrak", ko: "계약 #건" },
  agreements: { en: "# agreements", one: "# agreement", ms: "# perjanjian", ko: "협정 #건" },
  rank: { en: "#", ms: "ke-#", ko: "#위" },
  ordinal: { en: "#", ms: "ke-#", ko: "제#차" },
  percent: { en: "# percent", ms: "# peratus", ko: "#퍼센트" },
  years: { en: "# years", one: "# year", ms: "# tahun", ko: "#년" },
  months: { en: "# months", one: "# month", ms: "# bulan", ko: "#개월" },
  weeks: { en: "# weeks", one: "# week", ms: "# minggu", ko: "#주" },
  hours: { en: "# hours", one: "# hour", ms: "# jam", ko: "#시간" },
  metres: { en: "# metres", one: "# metre", ms: "# meter", ko: "#미터" },
  millimetres: { en: "# millimetres", one: "# millimetre", ms: "# milimeter", ko: "#밀리미터" },
  kilometres: { en: "# kilometres", one: "# kilometre", ms: "# kilometer", ko: "#킬로미터" },
  "nautical miles": {
    en: "# nautical miles",
    one: "# nautical mile",
    ms: "# batu nautika",
    ko: "#해리",
  },
  feet: { en: "# feet", one: "# foot", ms: "# kaki", ko: "#피트" },
  kilograms: { en: "# kilograms", one: "# kilogram", ms: "# kilogram", ko: "#킬로그램" },
  tonnes: { en: "# tonnes", one: "# tonne", ms: "# tan metrik", ko: "#톤" },
  pounds: { en: "# pounds", one: "# pound", ms: "# paun", ko: "#파운드" },
  "kilometres per hour": {
    en: "# kilometres per hour",
    one: "# kilometre per hour",
    ms: "# kilometer sejam",
    ko: "시속 #킬로미터",
  },
  knots: { en: "# knots", one: "# knot", ms: "# knot", ko: "#노트" },
  mach: { en: "Mach #", ms: "Mach #", ko: "마하 #" },
  kilonewtons: { en: "# kilonewtons", one: "# kilonewton", ms: "# kilonewton", ko: "#킬로뉴턴" },
  "pounds-force": {
    en: "# pounds-force",
    one: "# pound-force",
    ms: "# paun daya",
    ko: "#파운드힘",
  },
  horsepower: { en: "# horsepower", ms: "# kuasa kuda", ko: "#마력" },
  kilowatts: { en: "# kilowatts", one: "# kilowatt", ms: "# kilowatt", ko: "#킬로와트" },
  rounds: { en: "# rounds", one: "# round", ms: "# butir peluru", ko: "탄약 #발" },
};
