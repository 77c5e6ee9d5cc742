import { about } from "@defence-pact/entities";
import { due, overdue, type Pact, type PactRecord, slips } from "@defence-pact/query";
import { foundWords, search, unknownWords } from "@defence-pact/query/search";
import { datasetNames, formatSource, type Language, languages, nameOf } from "@defence-pact/schema";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as z from "zod";
import {
  disputesAnswer,
  lineOf,
  listAnswer,
  plansAnswer,
  recordAnswer,
  supportingSources,
  toolResult,
} from "./answers.js";

const idInput = z
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

const languageInput = z
  .enum(languages)
  .default("en")
  .describe("Of names and summaries. In Malay and Korean, those of no source are our translation.");

const date = z.string().max(40).describe("A year, month or day: 2025, 2025-10, 2025-10-27.");

const day = z
  .string()
  .max(10)
  .optional()
  .describe("As things stood on a day: 2026-11-28; today when left out.");

/** Today as a date, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What all tools have in common: they answer with citations, and change nothing. */
const shared = {
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  outputSchema: {
    result: z
      .unknown()
      .describe("What was found. Dates are EDTF: as precise as the sources, no more."),
    citations: z
      .array(
        z.object({
          id: z.string(),
          reference: z.string(),
          url: z.string().describe("Opens the source at the words of the first passage cited."),
          paragraphs: z.array(z.number()).optional(),
        }),
      )
      .describe("The sources that the result rests on; give them to the reader."),
  },
} as const;

/**
 * A Model Context Protocol server for a pact: tools to search, get, list, relate, compare and cite
 * its records, and the records as resources. Each answer carries its citations.
 *
 * @param pactIn - The pact with its texts in a language, as `@defence-pact/query` gives it.
 */
export function createServer(pactIn: (language: Language) => Promise<Pact>): McpServer {
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
      description:
        "Finds records by words of any field, the record of that name first; says which words were found.",
      inputSchema: z.strictObject({
        text: z.string().min(1).max(400).describe("Words in English, Malay or Korean."),
        datasets: z
          .array(z.enum(datasetNames))
          .optional()
          .describe("Only these; all when left out."),
        limit,
        language: languageInput,
      }),
      ...shared,
    },
    ({ text, datasets, limit: most, language }) =>
      toolResult(async () => {
        const pact = await pactIn(language);
        const hits = search(pact, text, datasets === undefined ? {} : { in: datasets });
        const records = hits.map(({ record }): PactRecord => record);
        const { result, ...answer } = listAnswer(pact, records, most, language, (n) => ({
          found: foundWords(hits[n]?.matches ?? []),
        }));
        const unknown = hits.length === 0 ? unknownWords(pact, text) : [];
        return { ...answer, result: { ...result, ...(unknown.length > 0 && { unknown }) } };
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
        language: languageInput,
      }),
      ...shared,
    },
    ({ from, to, kind, limit: most, language }) =>
      toolResult(async () => {
        const pact = await pactIn(language);
        const undated = from === undefined && to === undefined;
        const events = pact.timeline.fromJSON({
          where: kind === undefined ? [] : [{ kind }],
          dates: undated ? [] : [{ question: "overlaps", time: `${from ?? ".."}/${to ?? ".."}` }],
        });
        return listAnswer(pact, events.toArray(), most, language);
      }),
  );

  server.registerTool(
    "due",
    {
      title: "Due",
      description:
        "Lists what is planned within a time after a day, as plans stood then: certainly or possibly due.",
      inputSchema: z.strictObject({
        on: day,
        within: z.number().int().min(0).max(1200).default(12).describe("How many months ahead."),
        limit,
        language: languageInput,
      }),
      ...shared,
    },
    ({ on = today(), within, limit: most, language }) =>
      toolResult(async () => {
        const pact = await pactIn(language);
        const { plans, ...basis } = due(pact, { on, within });
        return plansAnswer(pact, basis, plans, most, language);
      }),
  );

  server.registerTool(
    "overdue",
    {
      title: "Overdue",
      description:
        "Lists plans whose dates had passed on a day and of which no report was found. That does not say that they are late: say by when the newest source is.",
      inputSchema: z.strictObject({ on: day, limit, language: languageInput }),
      ...shared,
    },
    ({ on = today(), limit: most, language }) =>
      toolResult(async () => {
        const pact = await pactIn(language);
        const { plans, ...basis } = overdue(pact, { on });
        return plansAnswer(pact, basis, plans, most, language);
      }),
  );

  server.registerTool(
    "slips",
    {
      title: "Slips",
      description:
        "Lists every statement of when an order is to be delivered, and how far each moved the dates.",
      inputSchema: z.strictObject({
        id: idInput.describe("The id of a contract, such as fa-50-contract."),
        limit,
        language: languageInput,
      }),
      ...shared,
    },
    (input) =>
      toolResult(async () => {
        const pact = await pactIn(input.language);
        const { statements, ...basis } = slips(pact, input.id);
        return plansAnswer(pact, basis, statements, input.limit, input.language);
      }),
  );

  server.registerTool(
    "get",
    {
      title: "Get a record",
      description:
        "Gives one record whole: each field with who supports it, and what others report instead.",
      inputSchema: z.strictObject({ id: idInput, language: languageInput }),
      ...shared,
    },
    (input) => toolResult(async () => recordAnswer(await pactIn(input.language), input.id)),
  );

  server.registerTool(
    "related",
    {
      title: "Related records",
      description: "Lists the records that a record names and those that name it, with the field.",
      inputSchema: z.strictObject({ id: idInput, limit, language: languageInput }),
      ...shared,
    },
    (input) =>
      toolResult(async () => {
        const pact = await pactIn(input.language);
        const { record } = pact.locate(input.id);
        const ties = pact.neighbours(record.id).filter(({ field }) => field !== "evidence.source");
        const shown = ties.slice(0, input.limit);
        return {
          result: {
            total: ties.length,
            records: shown.map(({ direction, field, dataset, record: other }) => ({
              direction,
              field,
              dataset,
              ...lineOf(other, input.language),
            })),
          },
          citations: supportingSources(pact, [record]),
        };
      }),
  );

  server.registerTool(
    "disputes",
    {
      title: "Disputes",
      description:
        "Lists where sources do not agree: what stands and who supports it, what else is reported and by whom.",
      inputSchema: z.strictObject({
        id: idInput.optional().describe("Only of this record; of all when left out."),
        limit,
        language: languageInput,
      }),
      ...shared,
    },
    (input) =>
      toolResult(async () => {
        const pact = await pactIn(input.language);
        const records: readonly PactRecord[] =
          input.id === undefined
            ? [...pact.entities, ...pact.platforms, ...pact.timeline, ...pact.quotes]
            : [pact.locate(input.id).record];
        return disputesAnswer(pact, records, input.limit);
      }),
  );

  server.registerTool(
    "cite",
    {
      title: "Cite",
      description: "Gives the reference to a source, or to every source that supports a record.",
      inputSchema: z.strictObject({ id: idInput }),
      ...shared,
    },
    (input) =>
      toolResult(async () => {
        const pact = await pactIn("en");
        const citations = supportingSources(pact, [pact.locate(input.id).record]);
        return { result: citations.map(({ reference }) => reference), citations };
      }),
  );

  server.registerResource(
    "record",
    new ResourceTemplate("defence-pact://{dataset}/{id}", {
      list: async () => {
        const pact = await pactIn("en");
        return {
          resources: datasetNames.flatMap((dataset) =>
            [...pact[dataset]].map((record: PactRecord) => ({
              uri: `defence-pact://${dataset}/${record.id}`,
              name: record.id,
              title: "publisher" in record ? formatSource(record) : nameOf(record),
              mimeType: "application/json",
            })),
          ),
        };
      },
    }),
    {
      title: "Record",
      description: "One record with its evidence, as JSON.",
      mimeType: "application/json",
    },
    async (uri, variables) => {
      const { record } = (await pactIn("en")).locate(String(variables["id"]));
      const text = JSON.stringify(record, null, 2);
      return { contents: [{ uri: uri.href, mimeType: "application/json", text }] };
    },
  );
  return server;
}
