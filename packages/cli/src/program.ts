import { ledger, type PactRecord, pact, QueryError } from "@defence-pact/query";
import { mentions } from "@defence-pact/query/mentions";
import { search } from "@defence-pact/query/search";
import {
  type DatasetName,
  datasetNames,
  EdtfError,
  kinds,
  type Language,
  languages,
} from "@defence-pact/schema";
import { heldTexts } from "@defence-pact/sources/verify";
import { about } from "@defence-pact/timeline";
import { Argument, Command, CommanderError, Option } from "commander";
import pc from "picocolors";
import { citationStyles, cite, sourcesOf } from "./bibliography.js";
import { brief } from "./brief.js";
import { collectionOf } from "./datasets.js";
import { exported, exportFormats, isFolder } from "./export/export.js";
import { writeFiles } from "./export/files.js";
import { UsageError } from "./usage-error.js";
import { readText, verifiedText, verify } from "./verify.js";
import {
  disputesOf,
  disputesText,
  ledgerText,
  listText,
  mentionsText,
  pathText,
  recordText,
  relatedText,
  type Setting,
  timelineText,
} from "./views.js";
import { readWhere } from "./where.js";

/** Where a command writes: `process`, or what a test reads. */
export interface Io {
  readonly stdout: Stream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly stderr: Stream;
}

interface Stream {
  write(content: string | Uint8Array): unknown;
}

/** Wide enough to read in columns, narrow enough for prose. */
const widestText = 100;

/** Options of every command that prints records. */
interface PrintOptions {
  readonly lang: string;
  readonly json?: true;
}

function languageOf({ lang }: { readonly lang: string }): Language {
  return languages.find((known) => known === lang) ?? "en";
}

/** Wrapped to a terminal; a pipe gets one line a row, for `grep` and `cut`. */
function settingOf({ stdout }: Io, options: { readonly lang: string }): Setting {
  // Colours on a terminal only: picocolors alone would colour a pipe on a build server too.
  const coloured = stdout.isTTY === true || process.env["FORCE_COLOR"] !== undefined;
  return {
    language: languageOf(options),
    width: stdout.columns ?? Number.POSITIVE_INFINITY,
    colours: pc.createColors(pc.isColorSupported && coloured),
  };
}

/** Prints a value as JSON where that is asked for, else as a text. */
function print(
  io: Io,
  options: PrintOptions,
  value: unknown,
  text: (setting: Setting) => string,
): void {
  io.stdout.write(
    options.json === true ? `${JSON.stringify(value, null, 2)}\n` : text(settingOf(io, options)),
  );
}

function languageOption(): Option {
  return new Option("--lang <language>", "language of names and dates")
    .choices([...languages])
    .default("en");
}

/** A command that prints records: with --lang and --json. */
function printing(program: Command, name: string, description: string, example: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(languageOption())
    .option("--json", "print JSON, for programs")
    .addHelpText("after", `\nExample:\n  $ defence-pact ${example}`);
}

function addBrief(program: Command, io: Io): void {
  program
    .command("brief", { isDefault: true })
    .description("Print a readable briefing, each line with its citation.")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  $ defence-pact brief --lang ko")
    .action((options: { readonly lang: string }) => {
      const width = Math.min(io.stdout.columns ?? 80, widestText);
      io.stdout.write(brief(pact, { ...settingOf(io, options), width }));
    });
}

/** Gathers an option that may be given several times. */
function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) {
    throw new UsageError(`--limit takes a whole number from 0, not "${text}".`);
  }
  return Number(text);
}

/** An option for datasets, which may be given several times. */
function datasetOption(): Option {
  return new Option("--dataset <dataset>", "only this dataset; may be repeated").argParser(
    (value: string, before: readonly DatasetName[] | undefined): readonly DatasetName[] => {
      const known = datasetNames.find((name) => name === value);
      if (known !== undefined) return [...(before ?? []), known];
      throw new UsageError(
        `No dataset is called "${value}"; there are: ${datasetNames.join(", ")}.`,
      );
    },
  );
}

interface ListOptions extends PrintOptions {
  readonly where?: readonly string[];
  readonly overlaps?: string;
  readonly order?: string;
  readonly limit?: number;
}

function addList(program: Command, io: Io): void {
  printing(
    program,
    "list",
    "List the records of a dataset.",
    'list timeline --where kind=contract --where participants=\'{"has":{"entity":"kai"}}\' --order date:desc',
  )
    .addArgument(new Argument("<dataset>", "which dataset").choices([...datasetNames]))
    .option(
      "--where <condition>",
      'only records for which it holds: field=value, or JSON such as {"kind":{"oneOf":["state","bloc"]}}; may be repeated',
      gather,
    )
    .option("--overlaps <time>", "only records that may lie then: 2023, 2023/2025, 2025-10/..")
    .option("--order <field>", "order by a field; field:desc for the other direction")
    .option("--limit <number>", "at most so many", wholeNumber)
    .action((name: string, options: ListOptions) => {
      const dataset = datasetNames.find((known) => known === name) ?? "entities";
      const [field, direction = "asc"] = options.order?.split(":") ?? [];
      const records = collectionOf(dataset)
        .fromJSON({
          where: (options.where ?? []).map(readWhere),
          dates:
            options.overlaps === undefined
              ? []
              : [{ question: "overlaps", time: options.overlaps }],
          orderBy: field === undefined ? [] : [{ field, direction }],
          ...(options.limit === undefined ? {} : { limit: options.limit }),
        })
        .toArray();
      print(io, options, records, (setting) => listText(records, setting));
    });
}

function addShow(program: Command, io: Io): void {
  printing(program, "show", "Show one record, with who says what of it.", "show kai --lang ko")
    .argument("<id>", "the id of a record of any dataset")
    .action((id: string, options: PrintOptions) => {
      const located = pact.locate(id);
      print(io, options, located.record, (setting) => recordText(pact, located, setting));
    });
}

interface TimelineOptions extends PrintOptions {
  readonly from?: string;
  readonly to?: string;
  readonly certain?: true;
  readonly kind?: string;
}

function addTimeline(program: Command, io: Io): void {
  printing(
    program,
    "timeline",
    "List events in the order of their dates.",
    "timeline --from 2023 --to 2025 --kind delivery",
  )
    .option("--from <date>", "only events that may lie on or after it: 2023, 2025-10, 2025-10-27")
    .option("--to <date>", "only events that may lie on or before it")
    .option("--certain", "only events that certainly lie in that time, not all that may")
    .option("--kind <kind>", "only events of a kind: contract, delivery, meeting …")
    .action(({ from, to, certain, kind, ...options }: TimelineOptions) => {
      if (kind !== undefined && !kinds.timeline.some((known) => known === kind)) {
        throw new UsageError(
          `No event is of the kind "${kind}"; there are: ${kinds.timeline.join(", ")}.`,
        );
      }
      const time =
        from === undefined && to === undefined ? undefined : `${from ?? ".."}/${to ?? ".."}`;
      const events = pact.timeline
        .fromJSON({
          where: kind === undefined ? [] : [{ kind }],
          dates:
            time === undefined
              ? []
              : [{ question: certain === true ? "within" : "overlaps", time }],
        })
        .toArray();
      print(io, options, events, (setting) => timelineText(events, setting));
    });
}

function addLedger(program: Command, io: Io): void {
  printing(
    program,
    "ledger",
    "List what was ordered and supplied, one platform a row.",
    "ledger --json",
  ).action((options: PrintOptions) => {
    const rows = ledger(pact.timeline);
    print(io, options, rows, (setting) => ledgerText(pact, rows, setting));
  });
}

interface SearchOptions extends PrintOptions {
  readonly dataset?: readonly DatasetName[];
  readonly limit?: number;
}

function addSearch(program: Command, io: Io): void {
  printing(
    program,
    "search",
    "Find records by words in any language.",
    "search airworthiness --limit 5",
  )
    .argument("<words...>", "words of names, titles, quotations and summaries")
    .addOption(datasetOption())
    .option("--limit <number>", "at most so many", wholeNumber)
    .action((texts: readonly string[], { dataset, limit, ...options }: SearchOptions) => {
      const hits = search(pact, texts.join(" "), {
        ...(dataset === undefined ? {} : { in: dataset }),
        ...(limit === undefined ? {} : { limit }),
      });
      const records = hits.map(({ record }): PactRecord => record);
      print(io, options, hits, (setting) => listText(records, setting));
    });
}

function addRelated(program: Command, io: Io): void {
  printing(program, "related", "List what a record names, and what names it.", "related kai")
    .argument("<id>", "the id of a record")
    .action((id: string, options: PrintOptions) => {
      const ties = pact
        .neighbours(pact.locate(id).record.id)
        .filter(({ field }) => field !== "evidence.source");
      const value = ties.map(({ dataset, field, direction, record }) => ({
        direction,
        field,
        dataset,
        id: record.id,
      }));
      print(io, options, value, (setting) => relatedText(ties, setting));
    });
}

function addPath(program: Command, io: Io): void {
  printing(
    program,
    "path",
    "Show a shortest way from one record to another.",
    "path kai royal-malaysian-air-force",
  )
    .argument("<from>", "the id of a record")
    .argument("<to>", "the id of another")
    .action((from: string, to: string, options: PrintOptions) => {
      const way = pact.path(pact.locate(from).record.id, pact.locate(to).record.id);
      if (way === undefined) throw new UsageError(`Nothing ties ${from} to ${to}.`);
      const value = way.map((step) => ({
        ...("field" in step ? { direction: step.direction, field: step.field } : {}),
        dataset: step.dataset,
        id: step.record.id,
      }));
      print(io, options, value, (setting) => pathText(way, setting));
    });
}

function addDisputes(program: Command, io: Io): void {
  printing(
    program,
    "disputes",
    "List where sources do not agree: what stands, what else is reported, and by whom.",
    "disputes fa-50-contract",
  )
    .argument("[id]", "only of this record")
    .action((id: string | undefined, options: PrintOptions) => {
      const records: readonly PactRecord[] =
        id === undefined
          ? datasetNames.flatMap((name): readonly PactRecord[] => [...pact[name]])
          : [pact.locate(id).record];
      const found = disputesOf(records);
      print(io, options, found, (setting) => disputesText(pact, found, setting));
    });
}

interface CiteOptions {
  readonly style: string;
  readonly field?: string;
}

function addCite(program: Command, io: Io): void {
  program
    .command("cite")
    .description("Cite a source, or every source that supports a record, in a style or format.")
    .argument("<id>", "the id of a source, or of a record that cites some")
    .addOption(new Option("--style <style>", "how").choices([...citationStyles]).default("apa"))
    .option("--field <field>", "only the sources of one field of the record: date, value.MYR")
    .addHelpText("after", "\nExample:\n  $ defence-pact cite fa-50-contract --style bibtex")
    .action(async (id: string, { style, field }: CiteOptions) => {
      const wanted = citationStyles.find((known) => known === style) ?? "apa";
      const { support, rivals } = sourcesOf(pact.locate(id).record, field);
      io.stdout.write(await cite(support, wanted));
      if (rivals.length > 0) {
        const ids = rivals.map((source) => source.id).join(", ");
        io.stderr.write(`Not cited, because they report something else: ${ids}.\n`);
      }
    });
}

function addVerify(program: Command, io: Io): void {
  program
    .command("verify")
    .description("Check every citation of a held article against its text.")
    .argument("<article>", "the article as plain text in UTF-8")
    .addOption(
      new Option("--source <id>", "which source it is the text of")
        .choices(heldTexts.map(({ source }) => source))
        .default(heldTexts[0]?.source),
    )
    .option("--json", "print JSON, for programs")
    .addHelpText("after", "\nExample:\n  $ defence-pact verify article.txt")
    .action(async (path: string, options: { readonly source: string; readonly json?: true }) => {
      const verified = await verify(await readText(path), options.source);
      print(io, { ...options, lang: "en" }, verified, () => verifiedText(verified));
      if (!verified.ok) throw new CommanderError(1, "defence-pact.verify", "The text differs.");
    });
}

interface MentionsOptions extends PrintOptions {
  readonly languages?: readonly string[];
}

function addMentions(program: Command, io: Io): void {
  printing(
    program,
    "mentions",
    "Find the entities and platforms that a text names, in English, Malay and Korean.",
    "mentions article.txt --json",
  )
    .argument("<file>", "plain text in UTF-8")
    .option("--languages <tags...>", "only names in these languages: en ms ko")
    .action(async (path: string, { languages: tags, ...options }: MentionsOptions) => {
      const found = mentions(
        pact,
        await readText(path),
        tags === undefined ? {} : { languages: tags },
      );
      print(io, options, found, (setting) => mentionsText(pact, found, setting));
    });
}

interface ExportOptions {
  readonly format: string;
  readonly dataset?: readonly DatasetName[];
  readonly out?: string;
  readonly force?: true;
  readonly lang: string;
}

function addExport(program: Command, io: Io): void {
  program
    .command("export")
    .description(
      "Write the data in a format of your tools: a file, or a folder for csv and parquet.",
    )
    .addOption(
      new Option("--format <format>", "which format")
        .choices([...exportFormats])
        .makeOptionMandatory(),
    )
    .addOption(datasetOption())
    .option("--out <path>", "where to; a format that is one text is else printed")
    .option("--force", "replace files that exist")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Examples:
  $ defence-pact export --format csv --out pact-csv
  $ defence-pact export --format sqlite --out pact.sqlite
  $ defence-pact export --format ndjson --dataset timeline | head`,
    )
    .action(async (options: ExportOptions) => {
      const format = exportFormats.find((known) => known === options.format) ?? "json";
      const names = datasetNames.filter((known) => options.dataset?.includes(known));
      if (options.out === undefined && (isFolder(format) || format === "sqlite")) {
        throw new UsageError(
          `${format} is not one text; say where it is to be written with --out.`,
        );
      }
      const { files, notes } = await exported(
        format,
        names,
        options.out ?? "",
        languageOf(options),
      );
      if (options.out === undefined) {
        for (const { content } of files) io.stdout.write(content);
      } else {
        await writeFiles(files, options.force === true);
        io.stderr.write(`Wrote ${files.map(({ path }) => path).join(", ")}.\n`);
      }
      for (const note of notes) io.stderr.write(`${note}\n`);
    });
}

/** Every command, in the order of the help. */
const commands = [
  addBrief,
  addList,
  addShow,
  addTimeline,
  addLedger,
  addSearch,
  addRelated,
  addPath,
  addDisputes,
  addCite,
  addVerify,
  addMentions,
  addExport,
] as const;

/**
 * Runs the command.
 *
 * @param argv - The arguments after the command's name.
 * @returns The exit status.
 */
export async function main(argv: readonly string[], io: Io = process): Promise<number> {
  const program = new Command("defence-pact")
    .description(
      "The South Korea–Malaysia defence-industrial partnership: who did what, when, and who says so.",
    )
    .version(about.version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .addHelpText(
      "after",
      `
Examples:
  $ defence-pact                                    a briefing, each line cited
  $ defence-pact show fa-50-contract                one record, and who says so
  $ defence-pact timeline --from 2023 --to 2025     what happened then
  $ defence-pact list entities --where kind=company --json
  $ defence-pact cite dsa-pact-2025 --style chicago`,
    );
  for (const add of commands) add(program, io);
  try {
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    const known =
      error instanceof UsageError || error instanceof QueryError || error instanceof EdtfError;
    if (!known) throw error;
    io.stderr.write(`error: ${error.message}\n`);
    return 1;
  }
}
