/**
 * The project's own records in the form of the made-up ones: the records that one refers to are its
 * participants, its days are its own or those of its sources, and its words are English, in small
 * letters.
 */
import { entities } from "@defence-pact/entities";
import { platforms } from "@defence-pact/platforms";
import { quotes } from "@defence-pact/quotes";
import { referencesOf, span } from "@defence-pact/schema";
import { sources } from "@defence-pact/sources";
import { timeline } from "@defence-pact/timeline";

/** Open ends are far away: most engines hold days as whole numbers. */
const earliest = -25_567; // 1900-01-01
const latest = 36_525; // 2070-01-01

export function realRecords() {
  const all = [sources, entities, platforms, timeline, quotes].flatMap((registry) =>
    Object.values(registry),
  );
  const records = all.map((record) => ({
    id: record.id,
    kind: record.kind ?? record.type,
    date: daySpan(record),
    participants: [...new Set(referencesOf(record).map(({ id }) => id))],
    places: [record.place ?? record.places ?? []].flat(),
    tags: [record.modality ?? []].flat(),
    title: plainWords(record.title ?? record.name?.en ?? ""),
    body: plainWords(record.text?.en ?? record.summary?.en ?? record.note ?? ""),
    importance: JSON.stringify(record).length,
  }));
  // Most records are of the last years; questions about dates are about those.
  const starts = records
    .map(({ date }) => date.min)
    .filter((day) => day > earliest)
    .sort((a, b) => a - b);
  const at = (share) => starts[Math.floor(starts.length * share)];
  return { records, days: [at(0.1), at(0.9)] };
}

function daySpan(record) {
  const own = record.date ?? record.issued;
  const cited = [record.evidence ?? []].flat().map(({ source }) => sources[source]?.issued);
  const spans = (own === undefined ? cited : [own])
    .filter((date) => date !== undefined)
    .map((date) => span(date));
  if (spans.length === 0) return { min: earliest, max: latest };
  return {
    min: Math.max(earliest, Math.min(...spans.map(({ first }) => first))),
    max: Math.min(latest, Math.max(...spans.map(({ last }) => last))),
  };
}

function plainWords(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join(" ");
}
