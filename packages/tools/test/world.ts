/** A small whole world of records that obeys every rule, for tests to put one thing wrong in. */
import { createHash } from "node:crypto";
import type { HeldText } from "@defence-pact/schema";
import { type Context, createContext, type Given, type LoadedDataset } from "../src/context.js";
import { constantName, datasets } from "../src/datasets.js";
import { docComment, readRecordFile } from "../src/source-files.js";

type Fields = { readonly [field: string]: unknown };

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The text of the source "article". */
export const paragraphs: readonly string[] = [
  "Kuria and Malya order eighteen jets",
  "On 23 May 2023, the buyer from Malya ordered eighteen jets from the makers in Kuria at last.",
  "The jet",
  "What it means",
  "“We are glad,” the maker said.",
];

const heldTexts: readonly HeldText[] = [
  {
    source: "article",
    paragraphs: (["headline", "body", "caption", "heading", "body"] as const).map(
      (role, place) => ({ role, sha256: sha256(paragraphs[place] ?? "") }),
    ),
  },
];

/** Evidence from the article. */
export function cited(supports: readonly string[], exact: string, paragraph = 2): Fields {
  return { supports, source: "article", paragraph, exact };
}

/** Evidence from the dated release. */
export function released(supports: readonly string[]): Fields {
  return { supports, source: "release", topic: "the order" };
}

const release = {
  id: "release",
  type: "webpage",
  title: "Jets ordered",
  publisher: "Ministry",
  publisherType: "official",
  issued: "2023-05-24",
  accessed: "2024-01-10",
  language: "en",
  url: "https://ministry.example/release",
  unread: "No copy was found on 2024-01-10.",
};

const records: { readonly [dataset: string]: readonly Fields[] } = {
  sources: [
    {
      id: "article",
      type: "webpage",
      title: "Kuria and Malya order eighteen jets",
      publisher: "Daily",
      publisherType: "news",
      accessed: "2024-01-10",
      language: "en",
      url: "https://example.org/article",
    },
    release,
  ],
  entities: [
    {
      id: "kuria",
      kind: "state",
      name: { en: "Kuria", ko: "쿠리아" },
      summary: { en: "A state that makes jets." },
      evidence: [
        cited(["name.en"], "makers in Kuria"),
        {
          ...cited(["name.ko"], "makers in Kuria"),
          inferred: { "name.ko": "쿠리아, as its embassy writes it" },
        },
      ],
    },
    {
      id: "maker",
      kind: "company",
      name: { en: "Jet Makers" },
      state: "kuria",
      summary: { en: "A company of Kuria." },
      evidence: [
        {
          ...cited(["name", "state"], "makers in Kuria"),
          inferred: { name: "Jet Makers: “makers”, of jets" },
        },
      ],
    },
    {
      id: "malya",
      kind: "state",
      name: { en: "Malya" },
      summary: { en: "A state that buys jets." },
      evidence: [cited(["name"], "buyer from Malya")],
    },
    {
      id: "president",
      kind: "office",
      name: { en: "President of Kuria" },
      body: "kuria",
      holders: [
        {
          person: "roh",
          start: "2020",
          end: "2023-06",
          evidence: [released(["person", "start", "end"])],
        },
      ],
      summary: { en: "The head of state of Kuria." },
      evidence: [released(["name", "body"])],
    },
    {
      id: "roh",
      kind: "person",
      name: { en: "Roh" },
      summary: { en: "A president of Kuria." },
      evidence: [released(["name"])],
    },
  ],
  platforms: [
    {
      id: "jet",
      kind: "weapon-system",
      name: { en: "Jet" },
      category: "aircraft",
      standing: "on-order",
      summary: { en: "A jet." },
      evidence: [cited(["name", "standing"], "ordered eighteen jets")],
    },
  ],
  timeline: [
    {
      id: "order",
      kind: "contract",
      name: { en: "Order of jets" },
      date: "2023-05-23",
      modality: "occurred",
      participants: [
        { entity: "malya", role: "buyer" },
        { entity: "maker", role: "seller" },
      ],
      platforms: [{ platform: "jet" }],
      value: { USD: { amount: 900, basis: "stated" }, MYR: { amount: 4000, basis: "converted" } },
      summary: { en: "Malya orders jets." },
      evidence: [
        {
          ...cited(
            ["name", "date", "modality", "participants", "platforms"],
            "ordered eighteen jets",
          ),
          inferred: {
            date: "23 May 2023: the sentence begins with it",
            participants: "Malya and Jet Makers: the rest of the sentence",
          },
        },
        released(["value.USD", "value.MYR"]),
        {
          contradicts: "value.MYR",
          reported: { amount: 3800 },
          source: "release",
          topic: "the price in ringgit",
        },
      ],
    },
  ],
  quotes: [
    {
      id: "gladness",
      kind: "quotation",
      text: { en: "We are glad" },
      speaker: "maker",
      extent: "whole",
      rendering: "unknown",
      evidence: [
        {
          ...cited(["text", "speaker"], "the maker said", 5),
          inferred: { speaker: "Jet Makers: “the maker”" },
        },
      ],
    },
    {
      id: "use-of-jets",
      kind: "statement",
      text: { en: "Jets are of use." },
      speaker: "maker",
      purpose: "assessment",
      modality: "claimed",
      evidence: [
        {
          ...cited(["text", "speaker", "modality"], "the maker said", 5),
          inferred: { speaker: "Jet Makers: “the maker”" },
        },
      ],
    },
  ],
};

/** Fields to change, by id; an id that is not there makes a new record in the dataset named first. */
export interface Changes {
  readonly [id: string]: Fields;
}

/** What to give the rules beside the records. */
export interface WorldOptions extends Partial<Given> {
  /** More records, by dataset. */
  readonly added?: { readonly [dataset: string]: readonly Fields[] };
  /** Changes to what was loaded of a dataset. */
  readonly loaded?: { readonly [dataset: string]: Partial<LoadedDataset> };
}

/** The world, with some fields of its records changed; a field that is `undefined` is left out. */
export function world(changes: Changes = {}, options: WorldOptions = {}): Context {
  const { added = {}, loaded = {}, ...given } = options;
  const all = datasets.map((layout): LoadedDataset => {
    const values = [...(records[layout.name] ?? []), ...(added[layout.name] ?? [])]
      .map((record) => ({ ...record, ...changes[String(record["id"])] }))
      .map((record) =>
        Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
      );
    const exported = values.map((value) => ({
      file: pathOf(layout.name, String(value["id"])),
      constant: constantName(String(value["id"])),
      value,
    }));
    return {
      layout,
      files: exported.map(({ file, constant, value }) =>
        readRecordFile(
          file,
          `${comment(value)}export const ${constant}: Kind = ${JSON.stringify(value)};\n`,
        ),
      ),
      exported,
      redirects: {},
      otherExports: [layout.name, "about", "redirects"],
      ...loaded[layout.name],
    };
  });
  return createContext({
    today: "2024-01-10",
    datasets: all,
    heldTexts,
    quotationFingerprints: { gladness: { en: sha256("We are glad") } },
    translations: [],
    ...given,
  });
}

/** The file of a record. */
export function pathOf(dataset: string, id: string): string {
  return `packages/${dataset}/src/records/${id}.ts`;
}

function comment(record: Fields): string {
  const said: unknown = record["summary"] ?? record["text"];
  const english: unknown = said instanceof Object ? Reflect.get(said, "en") : undefined;
  return typeof english === "string" ? `${docComment(english)}\n` : "";
}
