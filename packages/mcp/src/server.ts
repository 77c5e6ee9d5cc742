import { about } from "@defence-pact/entities";
import { type Pact, QueryError } from "@defence-pact/query";
import { search } from "@defence-pact/query/search";
import { EdtfError } from "@defence-pact/schema";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import {
  type Answer,
  type AnyRecord,
  citationsOf,
  datasets,
  disputesIn,
  lineOf,
  locate,
  referenceTo,
} from "./answers.js";

const id = z
  .string()
  .min(1)
  .max(200)
  .describe("The id of a record, such as fa-50-contract or kai.");

const limit = z
  .number()
  .int()
  .min(1)
  .max(100)
  .default(20)
  .describe("How many results at most; the answer says how many there are in all.");

const date = z.string().max(40).describe("A year, month or day: 2025, 2025-10, 2025-10-27.");

/** Nothing is written and nothing outside is asked. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

const outputSchema = {
  result: z
    .unknown()
    .describe("What was found. Dates are EDTF: as precise as the sources, no more."),
  citations: z
    .array(
      z.object({
        id: z.string(),
        reference: z.string(),
        url: z.string(),
        paragraphs: z.array(z.number()).optional(),
      }),
    )
    .describe("The sources that the result rests on; give them to the reader."),
} as const;

/**
 * A Model Context Protocol server for a pact: tools to search, get, list, relate, compare and cite
 * its records, and the records as resources. Each answer carries its citations.
 */
export function createServer(pact: Pact): McpServer {
  const server = new McpServer(
    { name: "defence-pact", version: about.version },
    {
      instructions:
        "The South Korea–Malaysia defence-industrial partnership as cited records. Say who says so: give the citations with what you tell. Keep hedges: a modality other than occurred is a plan, an expectation or a claim, and a dispute has two sides.",
    },
  );

  server.registerTool(
    "search",
    {
      title: "Search",
      description: "Finds records by words of their names, titles, quotations and summaries.",
      inputSchema: z.strictObject({
        text: z.string().min(1).max(400).describe("Words in English, Malay or Korean."),
        datasets: z.array(z.enum(datasets)).optional().describe("Only these; all when left out."),
        limit,
      }),
      outputSchema,
      annotations,
    },
    ({ text, datasets: names, limit: most }) =>
      answering(() => {
        const hits = search(pact, text, names === undefined ? {} : { in: names });
        return listed(
          pact,
          hits.map(({ record }): AnyRecord => record),
          most,
        );
      }),
  );

  server.registerTool(
    "get",
    {
      title: "Get a record",
      description: "Gives one record whole, with the evidence for each of its fields.",
      inputSchema: z.strictObject({ id }),
      outputSchema,
      annotations,
    },
    (input) =>
      answering(() => {
        const { dataset, record } = locate(pact, input.id);
        return { result: { dataset, record }, citations: citationsOf(pact, [record]) };
      }),
  );

  server.registerTool(
    "timeline",
    {
      title: "Timeline",
      description:
        "Lists events in the order of their dates: what occurred, is planned, is aimed at or expected.",
      inputSchema: z.strictObject({
        from: date.optional(),
        to: date.optional(),
        kind: z.string().max(40).optional().describe("contract, delivery, meeting, target …"),
        limit,
      }),
      outputSchema,
      annotations,
    },
    ({ from, to, kind, limit: most }) =>
      answering(() => {
        const undated = from === undefined && to === undefined;
        const events = pact.timeline.fromJSON({
          where: kind === undefined ? [] : [{ kind }],
          dates: undated ? [] : [{ question: "overlaps", time: `${from ?? ".."}/${to ?? ".."}` }],
        });
        return listed(pact, events.toArray(), most);
      }),
  );

  server.registerTool(
    "related",
    {
      title: "Related records",
      description: "Lists the records that a record names and those that name it, with the field.",
      inputSchema: z.strictObject({ id, limit }),
      outputSchema,
      annotations,
    },
    (input) =>
      answering(() => {
        const { record } = locate(pact, input.id);
        const ties = pact.neighbours(record.id).filter(({ field }) => field !== "evidence.source");
        const shown = ties.slice(0, input.limit);
        return {
          result: {
            total: ties.length,
            records: shown.map((tie) => ({
              direction: tie.direction,
              field: tie.field,
              dataset: tie.dataset,
              ...lineOf(tie.record),
            })),
          },
          citations: citationsOf(pact, [record]),
        };
      }),
  );

  server.registerTool(
    "disputes",
    {
      title: "Disputes",
      description: "Lists where sources do not agree: what stands, what else is reported, by whom.",
      inputSchema: z.strictObject({
        id: id.optional().describe("Only of this record; of all when left out."),
        limit,
      }),
      outputSchema,
      annotations,
    },
    (input) =>
      answering(() => {
        const records: readonly AnyRecord[] =
          input.id === undefined
            ? [...pact.entities, ...pact.platforms, ...pact.timeline, ...pact.quotes]
            : [locate(pact, input.id).record];
        const disputed = records.filter((record) => disputesIn(record).length > 0);
        const shown = disputed.slice(0, input.limit);
        return {
          result: { total: disputed.length, disputes: shown.flatMap(disputesIn) },
          citations: citationsOf(pact, shown),
        };
      }),
  );

  server.registerTool(
    "cite",
    {
      title: "Cite",
      description: "Gives the reference to a source, or to every source of a record.",
      inputSchema: z.strictObject({ id }),
      outputSchema,
      annotations,
    },
    (input) =>
      answering(() => {
        const { record } = locate(pact, input.id);
        const citations = citationsOf(pact, [record]);
        return { result: citations.map(({ reference }) => reference), citations };
      }),
  );

  server.registerResource(
    "record",
    new ResourceTemplate("defence-pact://{dataset}/{id}", {
      list: () => ({
        resources: datasets.flatMap((dataset) =>
          [...pact[dataset]].map((record: AnyRecord) => ({
            uri: `defence-pact://${dataset}/${record.id}`,
            name: record.id,
            title: "title" in record ? referenceTo(record) : titleOf(record),
            mimeType: "application/json",
          })),
        ),
      }),
    }),
    {
      title: "Record",
      description: "One record with its evidence, as JSON.",
      mimeType: "application/json",
    },
    (uri, variables) => {
      const { record } = locate(pact, String(variables["id"]));
      const text = JSON.stringify(record, null, 2);
      return { contents: [{ uri: uri.href, mimeType: "application/json", text }] };
    },
  );
  return server;
}

function titleOf(record: AnyRecord): string {
  if ("title" in record) return record.title;
  return "name" in record ? record.name.en : record.text.en;
}

/** Records in a line each, how many there are, and the sources of those shown. */
function listed(pact: Pact, records: readonly AnyRecord[], most: number): Answer {
  const shown = records.slice(0, most);
  return {
    result: { total: records.length, records: shown.map(lineOf) },
    citations: citationsOf(pact, shown),
  };
}

/** An answer as the protocol has it, or what was wrong with the question. */
function answering(answer: () => Answer): CallToolResult {
  try {
    const { result, citations } = answer();
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
