/**
 * What the rules are worth: real records, each with one thing put wrong, and the rule that sees it.
 * What no rule can see without the pages themselves stands here too, with the reason.
 */
import { didYouMean, fieldAt, fieldsOf, isDate } from "@defence-pact/schema";
import { describe, expect, it } from "vitest";
import { type Context, type DataRecord, datasetSchemas } from "../src/context.js";
import { load } from "../src/load.js";
import { evidenceOf, valueAt } from "../src/record-values.js";
import { rules } from "../src/rules/index.js";
import { repositoryRoot } from "../src/source-files.js";

const { context } = await load(repositoryRoot, undefined, "2026-11-28");

/** The value with another in one place, or without it where that is `undefined`. */
function withValue(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((one, place) => {
      if (String(place) !== key) return [one];
      const changed = withValue(one, rest, to);
      return changed === undefined ? [] : [changed];
    });
  }
  const fields = value instanceof Object ? { ...value } : {};
  return Object.fromEntries(
    [
      ...new Map([...Object.entries(fields), [key, withValue(valueAt(value, key), rest, to)]]),
    ].filter(([, one]) => one !== undefined),
  );
}

/** Rules that judge a record by itself and those it names: only the changed one need be looked at. */
const alone = [
  "clean-texts",
  "contradictions",
  "dates-agree",
  "fields-covered",
  "figures-qualified",
  "modality",
  "paragraphs",
  "parts-fit",
  "places-real",
  "quotations-unaltered",
  "references-resolve",
  "words-bear",
  "words-given",
];

/** What an element of a list is known by here. */
const keys = ["source", "entity", "platform", "person"];

/** A path with places in lists where it has `@id`, or `@id|field` for a contradiction of a field. */
function placed(value: unknown, path: string): string {
  return path.split(".@").reduce((whole, part, at) => {
    if (at === 0) return part;
    const [named = "", ...rest] = part.split(/\.(?!\d)/);
    const [id, field] = named.split("|");
    const list = valueAt(value, whole);
    const place = (Array.isArray(list) ? list : []).findIndex(
      (one: unknown) =>
        keys.some((key) => valueAt(one, key) === id) &&
        (field === undefined || valueAt(one, "contradicts") === field.replace("/", ".")),
    );
    if (place < 0) throw new Error(`${whole} has no "${named}".`);
    return [whole, place, ...rest].join(".");
  }, "");
}

/** The rules that find fault when a record has other values; `schema` where it does not parse. */
function faultsOf(
  id: string,
  changes: { readonly [path: string]: unknown },
  only?: readonly string[],
): readonly string[] {
  const record = context.byId.get(id);
  if (record === undefined) {
    throw new Error(`No record "${id}".${didYouMean(id, context.byId.keys())}`);
  }
  const value = Object.entries(changes).reduce<unknown>((changed, [named, to]) => {
    const path = placed(record.value, named);
    if (valueAt(record.value, path) === undefined && to === undefined) {
      throw new Error(`"${id}" has no "${path}".`);
    }
    return withValue(changed, path.split("."), to);
  }, record.value);
  const read = datasetSchemas[record.dataset].safeParse(value);
  if (!read.success) return ["schema"];
  const changed: DataRecord = { ...record, value: read.data };
  const records = context.records.map((one) => (one === record ? changed : one));
  const whole: Context = { ...context, records, byId: new Map(context.byId).set(id, changed) };
  return rules
    .filter(({ name }) => only === undefined || only.includes(name))
    .filter(
      (rule) =>
        rule.check(alone.includes(rule.name) ? { ...whole, records: [changed] } : whole).length > 0,
    )
    .map(({ name }) => name);
}

/** The address of a source, as somebody else might have copied it. */
function addressOf(id: string): string {
  const url = new URL(String(valueAt(context.byId.get(id)?.value, "url")));
  return `http://M.${url.host.replace(/^www\./, "").toUpperCase()}${url.pathname}?utm_source=x`;
}

type Case = readonly [
  what: string,
  id: string,
  changes: { readonly [path: string]: unknown },
  caughtBy: string,
];

const hangul = "한국항공우주산업";

const caught: readonly Case[] = [
  // Dates
  ["a day off", "fa-50-contract", { date: "2023-05-24" }, "words-bear"],
  ["a year off", "fa-50-contract", { date: "2022-05-23" }, "words-bear"],
  [
    "the day of a signing off",
    "defence-industry-mou-signing",
    { date: "2025-10-28" },
    "words-bear",
  ],
  ["day and month swapped", "two-support-ships-first", { date: "2026-02-07" }, "words-bear"],
  ["the year 1021", "fa-50-contract", { date: "1021-05-23" }, "words-bear"],
  [
    "a month made a day",
    "ambassador-of-south-korea-to-malaysia",
    { "holders.0.start": "2022-10-15" },
    "words-bear",
  ],
  ["a year made a month", "k200-entry-into-service", { date: "1985-04" }, "words-bear"],
  [
    "the end of an interval off",
    "asean-summit-47",
    { date: "2025-10-26/2025-10-29" },
    "words-bear",
  ],
  [
    "the start in office off",
    "minister-of-defence-of-malaysia",
    { "holders.0.start": "2021-09-30" },
    "words-bear",
  ],
  [
    "a rival date off",
    "lima-2023",
    { "evidence.@urdupoint-2023-05-23|date.reported": "2024-06-21/2024-06-25" },
    "words-bear",
  ],
  ["an event of 2031", "fa-50-contract", { date: "2031-05-23" }, "dates-valid"],
  ["an event after its report", "fa-50-contract", { date: "2023-07-23" }, "dates-agree"],
  [
    "a plan for a time past",
    "fa-50-delivery-plan-2024-05",
    { date: "2022-10/2023-06" },
    "dates-agree",
  ],
  ["`asOf` years early", "fa-50-delivery-plan-2024-05", { asOf: "2019-05-07" }, "dates-agree"],
  ["`asOf` a year late", "mou-speeds-top-four-strategy", { asOf: "2026-10-27" }, "dates-agree"],
  [
    "an older rival",
    "fa-50-delivery-plan-2024-03-19",
    { "evidence.@cambodia-news-gazette-2024-05-07|date.asOf": "2023-05-25" },
    "dates-agree",
  ],
  ["`issued` against the id", "yonhap-2023-05-23", { issued: "2023-05-22" }, "dates-agree"],
  ["`issued` against the address", "wp-tech-2022-07", { issued: "2022-08" }, "dates-agree"],
  [
    "an id of another day",
    "fa-50-delivery-plan-2024-03-19",
    { id: "fa-50-delivery-plan-2024-02-19" },
    "dates-agree",
  ],
  ["`accessed` in 2099", "yonhap-2023-05-23", { accessed: "2099-01-01" }, "dates-valid"],
  ["`accessed` before `issued`", "yonhap-2023-05-23", { accessed: "2023-05-01" }, "dates-valid"],
  [
    "attested in 2027",
    "chief-executive-of-kai",
    { "holders.1.attested": "2027-02-25" },
    "dates-valid",
  ],
  [
    "an end before the start",
    "minister-of-national-defense-of-south-korea",
    { "holders.3.start": "2026-09-06", "holders.3.end": "2024-12-05" },
    "dates-valid",
  ],
  // Claims
  [
    "another one's word",
    "fa-50-contract",
    { "evidence.@free-malaysia-today-2024-03-19|value/MYR.by": "mohamad-hasan" },
    "words-bear",
  ],
  ["another one's plan", "fa-50-delivery-plan-2024-05", { by: "lee-jae-myung" }, "modality"],
  [
    "another speaker",
    "two-support-ships-first",
    { speaker: "mohamed-khaled-nordin" },
    "words-bear",
  ],
  [
    "another speaker of a quotation",
    "key-country-quotation",
    { speaker: "mohamed-khaled-nordin" },
    "words-bear",
  ],
  ["a plan told as done", "dsa-2026-plan-2025-12", { modality: "occurred" }, "dates-agree"],
  [
    "a coming delivery told as done",
    "fa-50-delivery-plan-2024-09",
    { modality: "occurred" },
    "dates-agree",
  ],
  [
    "a step told as done",
    "k200-maintenance-memorandum-plan-1994-08",
    { modality: "occurred" },
    "modality",
  ],
  ["what occurred told as a plan", "fa-50-contract", { modality: "planned" }, "modality"],
  ["an assessment told as a fact", "mou-as-force-multiplier", { modality: "occurred" }, "modality"],
  [
    "an expectation told as a fact",
    "mou-speeds-top-four-strategy",
    { modality: "occurred" },
    "modality",
  ],
  ["a plan of nobody's", "fa-50-delivery-plan-2024-05", { by: undefined }, "modality"],
  ["a plan as of no day", "fa-50-delivery-plan-2024-05", { asOf: undefined }, "modality"],
  [
    "a quotation negated",
    "key-country-quotation",
    { "text.en": "Malaysia is not a key country." },
    "quotations-unaltered",
  ],
  // Parties
  [
    "another seller",
    "fa-50-contract",
    { "participants.@kai.entity": "hanwha-aerospace" },
    "words-bear",
  ],
  [
    "another buyer",
    "fa-50-contract",
    { "participants.@malaysia.entity": "indonesia" },
    "words-bear",
  ],
  ["another place", "fa-50-contract", { place: "sacheon" }, "words-bear"],
  ["another occasion", "fa-50-contract", { occasion: "dsa-2024" }, "words-bear"],
  ["another maker", "k200", { makers: ["kai"] }, "words-bear"],
  ["another operator", "k200", { operators: ["philippines"] }, "words-bear"],
  ["another state of design", "k200", { origin: "japan" }, "words-bear"],
  [
    "another holder",
    "minister-of-defence-of-malaysia",
    { "holders.2.person": "anwar-ibrahim" },
    "words-bear",
  ],
  ["another state", "kai", { state: "north-korea" }, "words-bear"],
  ["another seat", "kai", { location: "seoul" }, "words-bear"],
  [
    "another party",
    "defence-industry-mou",
    { parties: ["south-korea", "indonesia"] },
    "words-bear",
  ],
  [
    "another platform",
    "fa-50-delivery-plan-2024-05",
    { "platforms.0.platform": "kf-21-boramae" },
    "words-bear",
  ],
  [
    "buyer and seller swapped",
    "fa-50-contract",
    { "participants.@malaysia.role": "seller", "participants.@kai.role": "buyer" },
    "parts-fit",
  ],
  [
    "supplier and recipient swapped",
    "fa-50-delivery-plan-2024-05",
    { "participants.0.role": "recipient", "participants.1.role": "supplier" },
    "parts-fit",
  ],
  ["the seller dropped", "fa-50-contract", { "participants.@kai": undefined }, "parts-fit"],
  [
    "a party doubled",
    "fa-50-contract",
    { "participants.2": { entity: "malaysia", role: "buyer" } },
    "parts-fit",
  ],
  ["a misspelt id", "fa-50-contract", { place: "langkavi" }, "references-resolve"],
  ["an id of the wrong kind", "fa-50-contract", { place: "kai" }, "references-resolve"],
  // Figures
  ["a sum × 10", "fa-50-contract", { "value.USD.amount": 9_200_000_000 }, "words-bear"],
  ["a sum × 1000", "fa-50-contract", { "value.USD.amount": 920_000_000_000 }, "words-bear"],
  ["a sum ÷ 1000", "fa-50-contract", { "value.KRW.amount": 1_206_900_000 }, "words-bear"],
  [
    "a rival sum × 10",
    "fa-50-contract",
    { "evidence.@free-malaysia-today-2024-03-19|value/MYR.reported.amount": 38_000_000_000 },
    "words-bear",
  ],
  ["a negative sum", "fa-50-contract", { "value.USD.amount": -920_000_000 }, "schema"],
  ["another quantity", "fa-50-contract", { "platforms.0.quantity.value": 81 }, "words-bear"],
  ["a negative quantity", "fa-50-contract", { "platforms.0.quantity.value": -18 }, "schema"],
  [
    "aircraft counted as ships",
    "fa-50-contract",
    { "platforms.0.quantity.unit": "ships" },
    "parts-fit",
  ],
  [
    "a share above the whole",
    "strait-of-malacca",
    { "measures.shareOfTradedGoods.value": 240 },
    "schema",
  ],
  [
    "another rank",
    "south-korea-arms-exporter-rank-2021-2025",
    { "figures.rank.value": 6 },
    "words-bear",
  ],
  ["a measure off", "dsme-missile-corvette", { "specs.beam.value": 21.9 }, "words-bear"],
  [
    "a sum in another currency",
    "fa-50-contract",
    { "value.USD": undefined, "value.EUR": { amount: 920_000_000, basis: "stated" } },
    "fields-covered",
  ],
  [
    "converted told as stated",
    "fa-50-contract",
    { "value.KRW.basis": "stated" },
    "figures-qualified",
  ],
  [
    "stated told as converted",
    "philippines-fa-50-block-20-contract",
    { "value.USD.basis": "converted" },
    "figures-qualified",
  ],
  [
    "`approximate` dropped",
    "medium-range-air-defence-bidders-2025",
    { "value.USD.approximate": undefined },
    "figures-qualified",
  ],
  [
    "`approximate` added",
    "kf-21-production-contract-2025",
    { "value.KRW.approximate": true },
    "figures-qualified",
  ],
  [
    "a wrong number in a summary",
    "fa-50-contract",
    { "summary.en": "Malaysia signs a contract for 28 aircraft." },
    "figures-stand",
  ],
  [
    "a wrong number in a name",
    "south-korea-fifty-two-mous",
    { "name.en": "Memoranda with 62 countries" },
    "figures-stand",
  ],
  [
    "a wrong number in a statement",
    "four-built-fourteen-assembled",
    {
      "text.en":
        "South Korea would build six of the aircraft; fourteen would be assembled in Malaysia.",
    },
    "figures-stand",
  ],
  // Evidence
  [
    "an entry moved to a source in another language",
    "fa-50-contract",
    { "evidence.@chosun-ilbo-2023-05-23.source": "yonhap-2023-05-23" },
    "source-language",
  ],
  [
    "an entry moved to an older source",
    "fa-50-contract",
    { "evidence.@yonhap-2023-05-23.source": "star-2022-12-03" },
    "dates-agree",
  ],
  [
    "an entry moved away from its only use",
    "lima-2023",
    { "evidence.@vietnamplus-2023-05-22.source": "star-2022-12-03" },
    "no-orphans",
  ],
  [
    "a contradiction dropped with its source",
    "k239-chunmoo",
    { "evidence.@kbs-world-2022-10": undefined },
    "no-orphans",
  ],
  [
    "a contradiction turned into support",
    "fa-50-contract",
    {
      "evidence.@free-malaysia-today-2024-03-19|value/MYR": {
        supports: "value.MYR",
        source: "free-malaysia-today-2024-03-19",
        exact: "RM3.8 billion acquisition",
      },
    },
    "words-bear",
  ],
  [
    "support turned into a contradiction",
    "fa-50-contract",
    {
      "evidence.@maia-mou": {
        contradicts: "value.USD",
        reported: { amount: 920_000_000 },
        source: "maia-mou",
        exact: "$920 million",
      },
    },
    "contradictions",
  ],
  ["`copies` taken out", "maia-mou", { copies: undefined }, "reprints-declared"],
  [
    "`copies` taken out of a second reprint",
    "gutzy-asia-2024-03-08",
    { copies: undefined },
    "reprints-declared",
  ],
  [
    "an origin taken out",
    "k200-supply",
    { "platforms.0.evidence.@asian-military-review-2024-08.origin": undefined },
    "reprints-declared",
  ],
  [
    "an origin that is a source",
    "fa-50-contract",
    { "evidence.@donga-2023-05-23-signing.origin": "yonhap-2023-05-23" },
    "reprints-declared",
  ],
  [
    "a paragraph that is not there",
    "fa-50-contract",
    { "evidence.@dsa-pact-2025.paragraph": 290 },
    "paragraphs",
  ],
  // Sources
  [
    "a second source with one address",
    "star-2022-12-03",
    { url: addressOf("star-2026-07-02") },
    "sources-agree",
  ],
  [
    "another house",
    "yonhap-2023-05-23",
    { url: "https://example.org/view/AEN20230523" },
    "sources-agree",
  ],
  [
    "another publisher's host",
    "malay-mail-2025-01-16",
    { url: "https://www.yna.co.kr/view/20250116" },
    "sources-agree",
  ],
  ["a misspelt publisher", "chosun-biz-2023-03-07", { publisher: "Chosun Bizz" }, "sources-agree"],
  ["English called Korean", "yonhap-2023-05-23", { language: "ko" }, "source-language"],
  ["Korean called English", "newsis-2025-10-27", { language: "en" }, "source-language"],
  ["Malay called English", "sun-2025-09-22-malay", { language: "en" }, "source-language"],
  // Texts
  ["Korean decomposed", "kai", { "name.ko": hangul.normalize("NFD") }, "clean-texts"],
  ["Korean with Chinese letters", "kai", { "name.ko": "韓國항공우주산업" }, "native-names"],
  ["a wrong syllable", "kai", { "name.ko": "한국항공우즈산업" }, "native-names"],
  ["Cyrillic look-alikes", "kai", { "name.en": "Korea Aerosp\u0430ce Industries" }, "clean-texts"],
  ["a zero-width character", "kai", { "name.ko": `한국\u200b항공우주산업` }, "clean-texts"],
  ["a trailing space", "kai", { "name.en": "Korea Aerospace Industries " }, "clean-texts"],
  ["two spaces", "kai", { "summary.en": "Korea  Aerospace Industries." }, "clean-texts"],
  ["markup", "kai", { "name.en": "<script>KAI</script>" }, "clean-texts"],
  ["Hangul under English", "kai", { "name.en": hangul }, "native-names"],
  // Places
  ["the code of no state", "malaysia", { countryCode: "XX" }, "places-real"],
  ["the code of another state", "malaysia", { countryCode: "ML" }, "places-real"],
  [
    "coordinates swapped",
    "langkawi",
    { coordinates: { latitude: 99.8, longitude: 6.35 } },
    "schema",
  ],
  [
    "coordinates swapped, within range",
    "changwon",
    { coordinates: { latitude: 80, longitude: 35.27 } },
    "places-real",
  ],
  ["a wrong sign", "kuala-lumpur", { "coordinates.latitude": -3.1475 }, "places-real"],
  ["a wrong sign of longitude", "geoje", { "coordinates.longitude": -128.618333 }, "places-real"],
];

/** The last is why no rule can see it. */
type Limit = Case;

const notSeen: readonly Limit[] = [
  [
    "“?” dropped",
    "bosnia-battalion-group-requirement",
    { date: "1993-08" },
    "the doubt is the reader's, and no word of the page prints it",
  ],
  [
    "a target told as an expectation",
    "fourth-largest-exporter-target",
    { modality: "expected" },
    "both are somebody's word for the same future",
  ],
  [
    "a claim told as a fact",
    "dsme-corvette-order",
    { modality: "occurred" },
    "the words are those of the one who claims it",
  ],
  [
    "a statement negated",
    "two-support-ships-first",
    { "text.en": "The navy does not ask for two support ships first." },
    "our own sentences are no one's words",
  ],
  [
    "a signatory dropped",
    "defence-industry-mou-signing",
    { "participants.@seok-jong-gun": undefined },
    "no list of those who took part is complete",
  ],
  [
    "a source without its note losing `copies`",
    "korea-economic-tv-2023-02-24",
    { copies: undefined },
    "only a reader of both texts sees that one repeats the other",
  ],
];

describe("wrong data is found", () => {
  it.each(caught)("%s (%s)", (_what, id, changes, caughtBy) => {
    expect(faultsOf(id, changes, [caughtBy])).toEqual([caughtBy]);
  });
});

/** Rules about what repeats a record. */
const repeating = ["doc-comments", "translations"];

describe("what is beyond the rules passes", () => {
  it.each(notSeen)("%s (%s)", (_what, id, changes) => {
    // A doc comment and translations repeat their record, and are written anew with it.
    expect(faultsOf(id, changes).filter((name) => !repeating.includes(name))).toEqual([]);
  });
});

it("finds at least 85 of 95 wrong values", () => {
  expect(caught.length).toBeGreaterThanOrEqual(85);
  expect(caught.length / (caught.length + notSeen.length)).toBeGreaterThanOrEqual(85 / 95);
});

/** The same numbers from 0 to 1 on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every date that evidence supports. */
const supportedDates = context.records.flatMap(({ value }) =>
  evidenceOf(value).flatMap(({ path, entry }) =>
    fieldsOf(entry).flatMap((field) => {
      const whole = path.replace(/evidence\.\d+$/, "") + field;
      return "supports" in entry && fieldAt(field).holds === "date"
        ? [{ id: value.id, path: whole, date: String(valueAt(value, whole)) }]
        : [];
    }),
  ),
);

it("finds four of five changed days, months and years", () => {
  const random = randomFrom(2025);
  const dates = [...new Map(supportedDates.map((one) => [`${one.id} ${one.path}`, one])).values()];
  let found = 0;
  let tried = 0;
  while (tried < 124) {
    const { id, path, date } = dates[Math.floor(random() * dates.length)] ?? {
      id: "",
      path: "",
      date: "",
    };
    const part = Math.floor(random() * 3);
    const by = 1 + Math.floor(random() * 5);
    let at = -1;
    const changed = date.replaceAll(/\d+/g, (digits) => {
      at++;
      const most = digits.length === 4 ? Number.POSITIVE_INFINITY : part === 1 ? 12 : 28;
      if (at !== part) return digits;
      const moved = Number(digits) + by > most ? Number(digits) - by : Number(digits) + by;
      return String(moved).padStart(digits.length, "0");
    });
    if (changed === date || !isDate(changed)) continue;
    tried++;
    if (faultsOf(id, { [path]: changed }, ["words-bear", "dates-agree", "dates-valid"]).length > 0)
      found++;
  }
  expect(found / tried).toBeGreaterThanOrEqual(0.8);
});
