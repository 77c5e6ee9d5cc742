import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type DatasetName, isDate, lowerBounds, parseDate } from "../src/index.js";
import * as schemas from "../src/zod.js";
import { anyDate } from "./any-date.js";
import { cases } from "./cases.js";
import { entities, events, heldText, platforms, quotes, source } from "./samples.js";

interface Case {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly sample: object;
  readonly dataset: DatasetName;
}

/** A schema for each sample, by kind: leaving one out does not compile. */
function casesOf<Kind extends string>(
  dataset: DatasetName,
  samples: Readonly<Record<Kind, { readonly kind: Kind }>>,
  byKind: { readonly [K in NoInfer<Kind>]: z.ZodType<{ readonly kind: K }> },
): readonly Case[] {
  const schemaOf = new Map<string, z.ZodType>(Object.entries(byKind));
  return Object.values<{ readonly kind: Kind }>(samples).map((sample) => {
    const schema = schemaOf.get(sample.kind);
    if (schema === undefined) throw new Error(`No schema for the kind "${sample.kind}".`);
    return { name: sample.kind, schema, sample, dataset };
  });
}

const everyCase: readonly Case[] = [
  { name: "source", schema: schemas.source, sample: source, dataset: "sources" },
  ...casesOf("entities", entities, {
    state: schemas.state,
    bloc: schemas.bloc,
    agency: schemas.agency,
    company: schemas.company,
    "armed-service": schemas.armedService,
    group: schemas.group,
    person: schemas.person,
    office: schemas.office,
    place: schemas.place,
    situation: schemas.situation,
    agreement: schemas.agreement,
    "agreement-series": schemas.agreementSeries,
    gathering: schemas.gathering,
    publisher: schemas.newsPublisher,
  }),
  ...casesOf("platforms", platforms, {
    "weapon-system": schemas.weaponSystem,
    family: schemas.platformFamily,
    variant: schemas.platformVariant,
    programme: schemas.programme,
    "platform-class": schemas.platformClass,
  }),
  ...casesOf("timeline", events, {
    signing: schemas.signingEvent,
    tender: schemas.tenderEvent,
    bid: schemas.bidEvent,
    "letter-of-acceptance": schemas.letterOfAcceptanceEvent,
    contract: schemas.contractEvent,
    delivery: schemas.deliveryEvent,
    training: schemas.trainingEvent,
    "roll-out": schemas.rollOutEvent,
    upgrade: schemas.upgradeEvent,
    meeting: schemas.meetingEvent,
    visit: schemas.visitEvent,
    exhibition: schemas.exhibitionEvent,
    announcement: schemas.announcementEvent,
    appointment: schemas.appointmentEvent,
    investigation: schemas.investigationEvent,
    freeze: schemas.freezeEvent,
    milestone: schemas.milestoneEvent,
    target: schemas.targetEvent,
    step: schemas.stepEvent,
    condition: schemas.conditionEvent,
  }),
  ...casesOf("quotes", quotes, { quotation: schemas.quotation, statement: schemas.statement }),
];

const unions = {
  sources: schemas.source,
  entities: schemas.entity,
  platforms: schemas.platform,
  timeline: schemas.timelineEvent,
  quotes: schemas.quote,
};

type Path = readonly (string | number)[];

interface Node {
  readonly path: Path;
  readonly value: unknown;
}

/** Every part of a sample with the path to it, but nothing inside `reported`, which may be anything. */
function nodesOf(value: unknown, path: Path = []): readonly Node[] {
  const here = { path, value };
  if (typeof value !== "object" || value === null || path.at(-1) === "reported") return [here];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [here, ...parts.flatMap(([key, part]) => nodesOf(part, [...path, key]))];
}

/** A copy of `value` with something else at `path`. Built from entries, so that no key is special. */
function withPart(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((old, place) => (place === key ? withPart(old, rest, part) : old));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  entries.set(String(key), withPart(entries.get(String(key)), rest, part));
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

/** Why a schema refuses something, as one text; empty where it does not. */
function faultOf(schema: z.ZodType, value: unknown): string {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ message }) => message).join("\n");
}

const dateKeys: readonly unknown[] = [
  "date",
  "asOf",
  "start",
  "end",
  "attested",
  "issued",
  "accessed",
];
const ids: readonly unknown[] = [
  ...everyCase.map(({ sample }) => ("id" in sample ? sample.id : undefined)),
  "the-paper",
];

describe.each(everyCase)("$name", ({ schema, sample, dataset }) => {
  const nodes = nodesOf(sample);
  const refusesAt = (path: Path, part: unknown) =>
    expect(
      accepts(schema, withPart(sample, path, part)),
      `${JSON.stringify(part)} at ${path.join(".")}`,
    ).toBe(false);

  it("round-trips through JSON, alone and among the other kinds", () => {
    const json: unknown = JSON.parse(JSON.stringify(sample));
    expect(schema.parse(json)).toEqual(sample);
    expect(unions[dataset].parse(json)).toEqual(sample);
  });

  it("is no record of any other kind", () => {
    const takers = everyCase.filter((other) => accepts(other.schema, sample));
    expect(takers.map((taker) => taker.sample)).toEqual([sample]);
  });

  it("refuses an unknown key, hostile ones too, at every depth", () => {
    const objects = nodes.filter(
      ({ path, value }) => isObject(value) && path.at(-1) !== "reported",
    );
    for (const { path } of objects) {
      for (const key of ["surprise", "constructor", "__proto__", "toString"]) {
        refusesAt([...path, key], {});
      }
    }
  });

  it("refuses a date that cannot be read, wherever a date stands", () => {
    const dates = nodes.filter(({ path }) => dateKeys.includes(path.at(-1)));
    for (const { path } of dates) {
      for (const bad of ["last week", "2025-13", "2025-02-30", "27/10/2025", "", 2025]) {
        refusesAt(path, bad);
      }
    }
  });

  it("refuses an id that is not kebab-case, wherever an id stands", () => {
    const references = nodes.filter(({ value }) => ids.includes(value));
    expect(references.length).toBeGreaterThan(0);
    for (const { path } of references) {
      for (const bad of ["", "Upper", "9-lives", "a--b", "-a", "a-", "a_b", "a b", "é", 1, null]) {
        refusesAt(path, bad);
      }
    }
  });

  it("refuses undefined for every field: what is not known is left out", () => {
    for (const { path } of nodes) refusesAt(path, undefined);
  });

  it("refuses numbers that are not finite, and numbers written as texts", () => {
    for (const { path } of nodes.filter(({ value }) => typeof value === "number")) {
      if (path.includes("reported")) continue;
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, "4"]) refusesAt(path, bad);
    }
  });

  it("refuses blank texts", () => {
    const texts = nodes.filter(
      ({ path, value }) => typeof value === "string" && path.at(-1) !== "reported",
    );
    for (const { path } of texts) refusesAt(path, " \u00a0\n");
  });
});

describe.each(everyCase.filter(({ dataset }) => dataset !== "sources"))(
  "the evidence of $name",
  ({ schema, sample }) => {
    const citing = (field: string) => ({
      ...sample,
      evidence: [{ supports: field, source: "the-paper", topic: "it" }],
    });

    it("speaks of every field of ours, and of each part of it", () => {
      const ours = Object.entries(sample).filter(
        ([key]) => !["id", "kind", "summary", "evidence"].includes(key),
      );
      for (const [key, value] of ours) {
        expect(accepts(schema, citing(key)), key).toBe(true);
        for (const part of isObject(value) ? Object.keys(value) : []) {
          expect(accepts(schema, citing(`${key}.${part}`)), `${key}.${part}`).toBe(true);
        }
      }
    });

    it("speaks of nothing else", () => {
      const others = ["id", "kind", "summary", "summary.en", "evidence", "nam", "name.fr", "name."];
      for (const field of [...others, "name.en.x", "aliases.0", "__proto__", "constructor", ""]) {
        expect(accepts(schema, citing(field)), field).toBe(false);
      }
    });
  },
);

describe("evidence", () => {
  const place = { source: "the-wire", by: "ministry", origin: "a call" };
  const paragraph = { paragraph: 3, exact: "six words and not one more" };
  const topic = { topic: "it" };
  const supports = { supports: ["date", "value.USD"] };
  const contradicts = { contradicts: "date", reported: { a: [null, true, "b"] }, asOf: "2024" };

  it("supports or contradicts, by paragraph or by topic", () => {
    for (const what of [supports, contradicts]) {
      for (const where of [paragraph, topic]) {
        const entry = { ...place, ...what, ...where };
        expect(schemas.evidence.parse(entry)).toEqual(entry);
      }
    }
  });

  it("is refused without either, or with both", () => {
    for (const entry of [
      { ...place, ...supports },
      { ...place, ...topic },
      { ...place, ...supports, ...paragraph, ...topic },
      { ...place, ...contradicts, ...paragraph, ...topic },
      { ...place, ...supports, ...contradicts, ...topic },
      { ...place, ...supports, paragraph: 3 },
      { ...place, ...supports, paragraph: 3, ...topic },
      { ...place, ...supports, exact: "words", ...topic },
      { ...place, ...supports, ...topic, reported: null },
      { ...place, contradicts: "date", ...topic },
      { ...place, contradicts: ["date"], reported: null, ...topic },
      { ...place, supports: [], ...topic },
      { ...place, supports: " date", ...topic },
      { ...place, supports: "value.USD.amount", ...topic },
      { ...supports, ...topic },
    ]) {
      expect(accepts(schemas.evidence, entry), JSON.stringify(entry)).toBe(false);
    }
  });

  it("counts paragraphs from 1", () => {
    for (const bad of [0, -1, 1.5, "3"]) {
      expect(
        accepts(schemas.evidence, { ...place, ...supports, ...paragraph, paragraph: bad }),
      ).toBe(false);
    }
  });

  it("takes exactly one to six words, whatever they are", () => {
    const word = fc.stringMatching(/^[^\s]+$/, { maxLength: 8 });
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.constantFrom(" ", "\u00a0", "\n", "  "), (list, space) => {
        const entry = { ...place, ...supports, paragraph: 1, exact: list.join(space) };
        expect(accepts(schemas.evidence, entry)).toBe(list.length <= 6);
        expect(accepts(schemas.evidence, { ...entry, exact: `${entry.exact} ` })).toBe(false);
      }),
    );
  });

  it("says what is wrong", () => {
    const both = { ...place, ...supports, ...paragraph, ...topic };
    expect(faultOf(schemas.evidence, both)).toMatch(/either `exact`, .* or `topic`\..*"topic"/);
    const misspelt = { ...place, ...topic, supports: ["name", "nam"] };
    const state = { ...entities.state, evidence: [misspelt] };
    expect(faultOf(schemas.state, state)).toMatch(/supports: .*"name\.en"/);
  });

  it("says what is wrong by the form that comes nearest", () => {
    const nearest = (entry: object) =>
      faultOf(schemas.evidence, entry).split("Nearest to that: ").at(1);
    for (const what of [supports, contradicts]) {
      for (const where of [paragraph, topic]) {
        expect(nearest({ ...what, ...where })).toMatch(/^source: [^;]+$/);
        expect(nearest({ ...what, ...where, surprise: 1 })).toMatch(
          /^source: [^;]+; Unrecognized key: "surprise"$/,
        );
      }
    }
    expect(nearest({ ...supports, paragraph: 1, exact: "one two three four five six 7" })).toMatch(
      /^source: [^;]+; exact: `exact` is one to six words of the source, with no white space/,
    );
    expect(faultOf(schemas.reported, undefined)).toBe(
      "Give what the source reports as a JSON value; null where it reports none.",
    );
  });

  it("takes any JSON value for what a rival reports, and nothing else", () => {
    const reporting = (reported: unknown) => ({ ...place, ...topic, contradicts: "x", reported });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(accepts(schemas.evidence, reporting(value))).toBe(true);
      }),
    );
    for (const bad of [undefined, Number.NaN, new Date(), [undefined], { a: () => 1 }, 1n]) {
      expect(accepts(schemas.evidence, reporting(bad))).toBe(false);
    }
  });
});

describe("values", () => {
  it("reads exactly the dates that parseDate reads, and hands on what it says", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyDate, fc.string(), fc.stringMatching(/^[\d./~?-]{4,12}$/)),
        (text) => {
          expect(accepts(schemas.edtf, text)).toBe(isDate(text));
          if (!isDate(text)) expect(() => parseDate(text)).toThrow(faultOf(schemas.edtf, text));
        },
      ),
    );
  });

  it("keeps points on the globe", () => {
    const point = (latitude: number, longitude: number) =>
      accepts(schemas.coordinates, { latitude, longitude });
    expect(point(90, 180) && point(-90, -180) && point(0, 0)).toBe(true);
    for (const [latitude, longitude] of [
      [90.1, 0],
      [-90.1, 0],
      [0, 180.1],
      [0, -180.1],
    ] as const) {
      expect(point(latitude, longitude)).toBe(false);
    }
  });

  it("has `approximate` true or not at all", () => {
    expect(accepts(schemas.money, { amount: 1, basis: "stated", approximate: false })).toBe(false);
    expect(accepts(schemas.quantity, { value: 1, unit: "rank", approximate: false })).toBe(false);
  });

  it("has a lower bound of the known words or none", () => {
    const quantity = { value: 17, unit: "countries" };
    for (const lowerBound of lowerBounds) {
      expect(accepts(schemas.quantity, { ...quantity, lowerBound })).toBe(true);
      expect(accepts(schemas.money, { amount: 1, basis: "stated", lowerBound })).toBe(true);
    }
    expect(accepts(schemas.quantity, { ...quantity, lowerBound: true })).toBe(false);
  });

  it("refuses sums and quantities below nothing", () => {
    const money = (amount: number) => accepts(schemas.money, { amount, basis: "stated" });
    const quantity = (value: number) => accepts(schemas.quantity, { value, unit: "ships" });
    expect(money(0) && quantity(0) && quantity(0.5)).toBe(true);
    expect(money(-1) || quantity(-1)).toBe(false);
  });

  it("has parts of a whole as shares in per cent, never as counts", () => {
    const of = (figures: object) =>
      accepts(schemas.milestoneEvent, { ...events.milestone, figures });
    const percent = { value: 39, unit: "percent" };
    expect(of({ share: percent }) && of({ count: { value: 39, unit: "aircraft" } })).toBe(true);
    expect(of({ count: percent })).toBe(false);
    const wrong = { ...events.milestone, figures: { count: percent } };
    expect(schemas.milestoneEvent.safeParse(wrong).error?.issues).toMatchObject([
      {
        path: ["figures", "count", "unit"],
        message: "Write a part of a whole as `share`, not as `count`.",
      },
    ]);
    expect(of({ share: { value: 39, unit: "aircraft" } })).toBe(false);
    const share = (value: number) => accepts(schemas.share, { value, unit: "percent" });
    expect(share(0) && share(69.47) && share(100)).toBe(true);
    expect(share(-0.1) || share(100.1)).toBe(false);
  });

  it("takes http and https addresses in full", () => {
    const at = (url: string) => accepts(schemas.source, { ...source, url });
    expect(at("http://example.org") && at("https://example.org/가?b=c%20d")).toBe(true);
    for (const bad of [
      "example.org",
      "ftp://example.org",
      "javascript:alert(1)",
      "https:example.org",
      "https://",
      "https://[",
      " https://example.org",
      "https://example.org/a b",
    ]) {
      expect(at(bad), bad).toBe(false);
    }
  });

  it("says once what is wrong with an address", () => {
    for (const url of ["example.org", "https://["]) {
      const { error } = schemas.source.safeParse({ ...source, url });
      expect(error?.issues.map(({ message }) => message)).toEqual([
        "Give the whole address, beginning with https:// or http://.",
      ]);
    }
  });

  it("takes language tags, country codes and CAMEO codes of the right form", () => {
    for (const tag of ["en", "ko-Latn", "zh-Hant-TW"]) {
      expect(accepts(schemas.source, { ...source, language: tag }), tag).toBe(true);
    }
    for (const tag of ["English", "e", "ko_KR", "en-"]) {
      expect(accepts(schemas.source, { ...source, language: tag }), tag).toBe(false);
    }
    for (const code of ["kr", "KOR", "K1"]) {
      expect(accepts(schemas.state, { ...entities.state, countryCode: code }), code).toBe(false);
    }
    for (const code of [57, "5", "05700", "5a"]) {
      expect(accepts(schemas.meetingEvent, { ...events.meeting, cameo: code })).toBe(false);
    }
  });
});

describe("a fault", () => {
  it.each([
    [schemas.id, "K-200", "An id is kebab-case and begins with a letter"],
    [schemas.alias, { text: " ", language: "en", sort: "romanisation" }, "Write a text here"],
    [schemas.source, { ...source, language: "ko_KR" }, "A language is a BCP 47 tag"],
    [schemas.state, { ...entities.state, countryCode: "kr" }, "two capital letters"],
    [schemas.meetingEvent, { ...events.meeting, cameo: "5" }, "two to four digits"],
    [schemas.paragraph, { role: "body", sha256: "A".repeat(64) }, "64 hexadecimal digits"],
  ])("says what is right: %#", (schema, value, remedy) => {
    expect(faultOf(schema, value)).toContain(remedy);
  });
});

describe("heldText", () => {
  it("round-trips", () => {
    expect(schemas.heldText.parse(JSON.parse(JSON.stringify(heldText)))).toEqual(heldText);
  });

  it("refuses unknown keys, bad ids and what is no SHA-256 in lower case", () => {
    const paragraph = { role: "body", sha256: "a".repeat(64) };
    expect(accepts(schemas.paragraph, paragraph)).toBe(true);
    for (const sha256 of ["", "a".repeat(63), "a".repeat(65), "A".repeat(64), "g".repeat(64)]) {
      expect(accepts(schemas.paragraph, { ...paragraph, sha256 }), sha256).toBe(false);
    }
    expect(accepts(schemas.paragraph, { ...paragraph, text: "" })).toBe(false);
    expect(accepts(schemas.heldText, { ...heldText, source: "The Wire" })).toBe(false);
    expect(accepts(schemas.heldText, { ...heldText, text: "" })).toBe(false);
  });
});

it("describes held texts and the evidence of any record in JSON Schema too", () => {
  for (const schema of [schemas.heldText, schemas.evidence]) {
    const parts = nodesOf(z.toJSONSchema(z.array(schema)));
    const described = parts.filter(({ path }) => path.at(-1) === "description");
    expect(described.length).toBeGreaterThan(5);
    for (const { path, value } of described) expect(value, path.join(".")).toMatch(/\S.*\.$/);
  }
  const { $defs } = z.toJSONSchema(z.tuple([schemas.heldText, schemas.evidence]));
  expect(Object.keys($defs ?? {})).toEqual(
    expect.arrayContaining(["HeldText", "Paragraph", "Evidence"]),
  );
  const entry = { supports: "9", source: "a", topic: "it" };
  expect(faultOf(schemas.evidence, entry)).toContain('A field is a key ("date")');
});

describe("datasetJsonSchema", () => {
  // `format` is a hint in this draft: whether the URL is one, zod looks at more closely.
  const ajv = new Ajv2020({ strict: true, formats: { uri: true } });
  const validators = new Map<DatasetName, ReturnType<typeof ajv.compile>>();
  /** Compiled when first asked for: it takes long, and not every test needs it. */
  function validatorOf(name: DatasetName) {
    const validate = validators.get(name) ?? ajv.compile(schemas.datasetJsonSchema(name));
    validators.set(name, validate);
    return validate;
  }
  const names = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

  it.each(names)("of %s takes all records of the dataset, and nobody else's", (name) => {
    const validate = validatorOf(name);
    const own = everyCase.filter(({ dataset }) => dataset === name).map(({ sample }) => sample);
    expect(validate(own), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate([])).toBe(true);
    for (const { sample } of everyCase.filter(({ dataset }) => dataset !== name)) {
      expect(validate([sample])).toBe(false);
    }
    expect(validate(own[0])).toBe(false);
  });

  it.each(names)("of %s names and describes every part that it defines", (name) => {
    const schema = schemas.datasetJsonSchema(name);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const definitions = Object.entries(schema.$defs ?? {});
    expect(definitions.length).toBeGreaterThan(0);
    for (const [definition, { description }] of definitions) {
      expect(definition).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(description, definition).toMatch(/\.$/);
    }
  });

  it.each(names)("of %s defines each sort of record apart, under a name", (name) => {
    const definitions = Object.values(schemas.datasetJsonSchema(name).$defs ?? {});
    const missing = everyCase
      .filter(({ dataset }) => dataset === name)
      .filter(
        ({ sample }) =>
          !definitions.some(
            ({ properties = {} }) =>
              Object.keys(sample).every((field) => field in properties) &&
              (!("kind" in sample) ||
                JSON.stringify(properties["kind"]).includes(`"${sample.kind}"`)),
          ),
      );
    expect(missing.map((missed) => missed.name)).toEqual([]);
  });

  it("defines the parts of records, their fields and their evidence apart", () => {
    const defined = new Set(
      names.flatMap((name) => Object.keys(schemas.datasetJsonSchema(name).$defs ?? {})),
    );
    for (const part of ["Holding", "Participant", "InvolvedPlatform", "AscribedRole"]) {
      expect(defined).toContain(part);
      expect(defined).toContain(`${part}Field`);
      expect(defined).toContain(`${part}Evidence`);
    }
    for (const part of ["Alias", "Coordinates", "DatePhrase", "Money", "Quantity", "Share"]) {
      expect(defined).toContain(part);
    }
    expect(defined).toContain("EventField");
    expect(defined).toContain("EventEvidence");
    for (const name of [...defined].filter((one) => /(Field|Evidence)$/.test(one))) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+[a-z](Field|Evidence)$/);
    }
  });

  it.each(names)("of %s says of every field what it holds", (name) => {
    const parts = nodesOf(schemas.datasetJsonSchema(name));
    const undescribed = parts.filter(
      ({ path, value }) =>
        path.at(-2) === "properties" &&
        !["description", "$ref", "const"].some((key) => isObject(value) && key in value),
    );
    expect(undescribed.map(({ path }) => path.join("."))).toEqual([]);
    for (const { path, value } of parts.filter(({ path }) => path.at(-1) === "description")) {
      expect(value, path.join(".")).toMatch(/\S.*\.$/);
    }
    for (const { path, value } of parts.filter(({ path }) => path.at(-2) === "enum")) {
      expect(value, path.join(".")).toMatch(/^\S.*\S$/);
    }
  });

  it("gives a new object each time", () => {
    const first = schemas.datasetJsonSchema("quotes");
    expect(schemas.datasetJsonSchema("quotes")).toEqual(first);
    expect(schemas.datasetJsonSchema("quotes")).not.toBe(first);
  });

  it("takes every date that can be read, and no phrase", () => {
    const takes = (date: string) => validatorOf("quotes")([{ ...quotes.quotation, date }]);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(takes(date)).toBe(true);
      }),
    );
    for (const bad of ["last week", "27 October 2025", "27/10/2025", "2025-1", "", "about 2025"]) {
      expect(takes(bad), bad).toBe(false);
    }
  });

  it("judges as the zod schemas do, however a record is spoilt, but for dates and addresses", () => {
    const parts = everyCase.flatMap(({ sample }) => nodesOf(sample).map(({ value }) => value));
    const spoilt = fc.constantFrom(...everyCase).chain(({ sample, dataset }) =>
      fc.record({
        sample: fc.constant(sample),
        dataset: fc.constant(dataset),
        path: fc.constantFrom(...nodesOf(sample).map(({ path }) => path)),
        more: fc.option(fc.constantFrom("surprise", "__proto__", "aliases", "date", "topic")),
        part: fc.oneof(fc.constantFrom(...parts), fc.jsonValue(), fc.string()),
      }),
    );
    fc.assert(
      fc.property(spoilt, ({ sample, dataset, path, more, part }) => {
        const record = withPart(sample, more === null ? path : [...path, more], part);
        const validate = validatorOf(dataset);
        const byJsonSchema = validate([record]);
        const byZod = accepts(unions[dataset], record);
        const last = more ?? path.at(-1);
        if (dateKeys.includes(last) || last === "url") {
          if (byZod) expect(byJsonSchema, ajv.errorsText(validate.errors)).toBe(true);
        } else {
          expect(byJsonSchema).toBe(byZod);
        }
      }),
      { numRuns: cases(200, 1000) },
    );
  });
});
