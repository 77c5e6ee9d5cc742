import { type PactRecord, pact } from "@defence-pact/query";
import { type Evidence, fieldAt, languages, passageUrl } from "@defence-pact/schema";
import type { DatasetRecord } from "../datasets.js";

/** The names of terms, in the vocabularies they come from; what schema.org lacks is ours. */
const context = {
  "@vocab": "urn:defence-pact:vocabulary:",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
} as const;

/** The address of a record. */
function iri(id: unknown): string {
  return `urn:defence-pact:${String(id)}`;
}

/** What schema.org calls each kind of record and each type of source. */
const schemaOrgTypes: Readonly<Record<string, string>> = {
  state: "schema:Country",
  bloc: "schema:Organization",
  agency: "schema:GovernmentOrganization",
  company: "schema:Corporation",
  "armed-service": "schema:GovernmentOrganization",
  group: "schema:Organization",
  person: "schema:Person",
  place: "schema:Place",
  gathering: "schema:Event",
  publisher: "schema:Organization",
  quotation: "schema:Quotation",
  statement: "schema:Claim",
  "article-magazine": "schema:Article",
  "article-newspaper": "schema:NewsArticle",
  "article-journal": "schema:ScholarlyArticle",
  "post-weblog": "schema:BlogPosting",
  webpage: "schema:WebPage",
  report: "schema:Report",
  dataset: "schema:Dataset",
};

/** What schema.org calls the fields of records. */
const schemaOrgTerms: Readonly<Record<string, string>> = {
  name: "schema:name",
  title: "schema:name",
  summary: "schema:description",
  language: "schema:inLanguage",
  text: "schema:text",
};

/** What schema.org calls the records of each dataset whose kind it has no name for. */
const fallbacks = {
  sources: "schema:CreativeWork",
  entities: "schema:Thing",
  platforms: "schema:Product",
  timeline: "schema:Event",
  quotes: "schema:Claim",
} as const;

/**
 * Records as JSON-LD: schema.org where it has a term, PROV-O for evidence, our own vocabulary for
 * everything else, so that nothing is lost. Dates are EDTF literals.
 *
 * @see https://www.w3.org/TR/prov-o/
 */
export function jsonld(located: readonly DatasetRecord[]): object {
  return {
    "@context": context,
    "@graph": located.map(({ dataset, record }) => ({
      "@id": iri(record.id),
      "@type": [
        schemaOrgTypes["kind" in record ? record.kind : record.type] ?? fallbacks[dataset],
        "prov:Entity",
      ],
      ...recordTerms(record),
    })),
  };
}

function recordTerms(record: PactRecord): object {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]): (readonly [string, unknown])[] => {
      if (field === "id") return [];
      if (field === "url") return [["schema:url", { "@id": value }]];
      const known = schemaOrgTerms[field];
      return [known === undefined ? linked(field, value) : [known, literals(value)]];
    }),
  );
}

/** A term and its value. */
function linked(field: string, value: unknown): readonly [string, unknown] {
  return field === "evidence" && Array.isArray(value)
    ? ["prov:qualifiedDerivation", { "@list": value.map(derivation) }]
    : [field, jsonldValue(field, value)];
}

/** An entry of evidence: the source that was cited, where in it, and the address that opens there. */
function derivation(entry: Evidence): object {
  const { source, ...rest } = entry;
  return {
    "@type": "prov:Derivation",
    "prov:entity": { "@id": iri(source) },
    "schema:url": { "@id": passageUrl(entry, pact.sources.find(source)) },
    ...Object.fromEntries(Object.entries(rest).map(([field, value]) => linked(field, value))),
  };
}

/** A value as a node, a reference or a literal; lists keep their order. */
function jsonldValue(field: string, value: unknown): unknown {
  if (field === "reported") return { "@value": value, "@type": "@json" };
  if (Array.isArray(value)) return { "@list": value.map((element) => jsonldValue(field, element)) };
  if (typeof value === "string") {
    return fieldAt(field).holds === "reference" ? { "@id": iri(value) } : value;
  }
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    return { "@value": String(value), "@type": "http://www.w3.org/2001/XMLSchema#decimal" };
  }
  if (typeof value !== "object" || value === null) return value;
  const texts = literals(value);
  if (texts !== value) return texts;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => linked(key, part)));
}

/** A text in several languages as literals with a language; any other value as it is. */
function literals(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("en" in value)) return value;
  const texts = Object.entries(value);
  if (!texts.every(([key]) => languages.some((known) => known === key))) return value;
  return texts.map(([language, text]) => ({ "@value": text, "@language": language }));
}
