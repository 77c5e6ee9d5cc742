import { type Pact, type PactRecord, QueryError } from "@defence-pact/query";
import {
  type Claim,
  claims,
  dateOf,
  disputes,
  EdtfError,
  type Evidence,
  formatSource,
  kindOf,
  type Language,
  nameOf,
  passageUrl,
} from "@defence-pact/schema";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

/** A source that an answer cites, and the paragraphs. */
interface CitedSource {
  readonly id: string;
  /** Publisher, title, date and address, to be given to the reader. */
  readonly reference: string;
  /** The address, at the words of the first passage cited. */
  readonly url: string;
  /** The paragraphs cited, where the text is held. */
  readonly paragraphs?: readonly number[];
}

/** What a tool answers: data, and the sources it rests on. */
export interface Answer {
  readonly result: unknown;
  readonly citations: readonly CitedSource[];
}

/** Sources as citations, each once, in the order given. */
function citationsOf(pact: Pact, passages: readonly Evidence[]): readonly CitedSource[] {
  const places = new Map<string, { first: Evidence; paragraphs: Set<number> }>();
  for (const passage of passages) {
    const known = places.get(passage.source) ?? { first: passage, paragraphs: new Set() };
    places.set(passage.source, known);
    if ("paragraph" in passage) known.paragraphs.add(passage.paragraph);
  }
  return [...places].flatMap(([id, { first, paragraphs }]) => {
    const source = pact.sources.find(id);
    if (source === undefined) return [];
    return [
      {
        id,
        reference: formatSource(source),
        url: passageUrl(first, source),
        ...(paragraphs.size > 0 && { paragraphs: [...paragraphs].sort((a, b) => a - b) }),
      },
    ];
  });
}

/** The citations of what supports records; a source is cited as itself. */
export function supportingSources(
  pact: Pact,
  records: readonly PactRecord[],
): readonly CitedSource[] {
  const passages = records.flatMap((record): readonly Evidence[] => {
    if (!("evidence" in record)) return [{ supports: [], source: record.id, topic: "" }];
    const found: readonly Claim[] = claims(record);
    return found.flatMap(({ support }) => support);
  });
  return citationsOf(pact, passages);
}

/** The source of each passage, the paragraph where it is known, and the speaker if one is named. */
function saidBy(passages: readonly Evidence[]): readonly object[] {
  return passages.map((passage) => ({
    source: passage.source,
    ...("paragraph" in passage && { paragraph: passage.paragraph }),
    ...(passage.by !== undefined && { by: passage.by }),
  }));
}

/** A claim: the value and who supports it, and what others report instead. */
function claimed({ field, value, support, rivals }: Claim): object {
  return {
    field,
    stands: value ?? null,
    saidBy: saidBy(support),
    ...(rivals.length > 0 && {
      rivals: rivals.map(({ reported, evidence }) => ({ reported, saidBy: saidBy(evidence) })),
    }),
  };
}

/** The passages on both sides of claims. */
function bothSides(found: readonly Claim[]): readonly Evidence[] {
  return found.flatMap(({ support, rivals }) => [
    ...support,
    ...rivals.flatMap(({ evidence }) => evidence),
  ]);
}

/** One record, each of its fields with who supports it and who says otherwise. */
export function recordAnswer(pact: Pact, id: string): Answer {
  const { dataset, record } = pact.locate(id);
  if (!("evidence" in record)) {
    return { result: { dataset, record }, citations: supportingSources(pact, [record]) };
  }
  const found: readonly Claim[] = claims(record);
  // The claims already carry the evidence.
  const own: unknown = JSON.parse(
    JSON.stringify(record, (key, value: unknown) => (key === "evidence" ? undefined : value)),
  );
  return {
    result: { dataset, record: own, claims: found.map(claimed) },
    citations: citationsOf(pact, bothSides(found)),
  };
}

/** Where sources disagree on some records. */
export function disputesAnswer(pact: Pact, records: readonly PactRecord[], most: number): Answer {
  const disputed = records.flatMap((record) => {
    const found: readonly Claim[] = "evidence" in record ? disputes(record) : [];
    return found.length > 0 ? [{ id: record.id, found }] : [];
  });
  const shown = disputed.slice(0, most);
  return {
    result: {
      total: disputed.length,
      disputes: shown.flatMap(({ id, found }) =>
        found.map((claim) => ({ record: id, ...claimed(claim) })),
      ),
    },
    citations: citationsOf(
      pact,
      shown.flatMap(({ found }) => bothSides(found)),
    ),
  };
}

/** A record in one line, for lists. */
export function lineOf(record: PactRecord, language: Language): object {
  const date = dateOf(record);
  return {
    id: record.id,
    kind: kindOf<string>(record),
    name: nameOf(record, language),
    ...(date !== undefined && { date }),
    ...("modality" in record && { modality: record.modality }),
    ...("summary" in record && { summary: record.summary[language] ?? record.summary.en }),
  };
}

/** Records in a line each, with `more` of each, how many there are, and the sources of those shown. */
export function listAnswer(
  pact: Pact,
  records: readonly PactRecord[],
  most: number,
  language: Language,
  more: (n: number) => object = () => ({}),
): Answer & { readonly result: object } {
  const shown = records.slice(0, most);
  const lines = shown.map((record, n) => ({ ...lineOf(record, language), ...more(n) }));
  return {
    result: { total: records.length, records: lines },
    citations: supportingSources(pact, shown),
  };
}

/** Plans with what they rest on, how many there are, and the sources of those shown. */
export function plansAnswer(
  pact: Pact,
  basis: object,
  plans: readonly { readonly event: string }[],
  most: number,
  language: Language,
): Answer {
  const shown = plans.slice(0, most);
  return {
    result: {
      ...basis,
      total: plans.length,
      plans: shown.map((plan) => ({ name: pact.nameOf(plan.event, language), ...plan })),
    },
    citations: supportingSources(
      pact,
      shown.map(({ event }) => pact.locate(event).record),
    ),
  };
}

/** An answer in the form of the protocol, or what was wrong with the question. */
export async function toolResult(answer: () => Promise<Answer>): Promise<CallToolResult> {
  try {
    const { result, citations } = await answer();
    const structuredContent = { result, citations: [...citations] };
    return {
      content: [{ type: "text", text: JSON.stringify(structuredContent) }],
      structuredContent,
    };
  } catch (error) {
    if (!(error instanceof EdtfError) && !(error instanceof QueryError)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}
