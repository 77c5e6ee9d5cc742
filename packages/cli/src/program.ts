import {
  due,
  pact as english,
  ledger,
  overdue,
  type Pact,
  type PactRecord,
  pactIn,
  QueryError,
  slips,
} from "@defence-pact/query";
import { mentions } from "@defence-pact/query/mentions";
import { search, unknownWords } from "@defence-pact/query/search";
import {
  type DatasetName,
  datasetNames,
  dayNumber,
  didYouMean,
  EdtfError,
  kinds,
  type Language,
  languages,
  span,
} from "@defence-pact/schema";
import { heldTexts } from "@defence-pact/sources/verify";
import { about } from "@defence-pact/timeline";
import { Argument, Command, CommanderError, Option } from "commander";
import pc from "picocolors";
import { type CitationStyle, citationStyles, cite, citedSources } from "./bibliography.js";
import { type BriefSection, briefOf, briefSections, briefText } from "./brief.js";
import { collectionOf } from "./datasets.js";
import { type ExportFormat, exported, exportFormats, isFolder } from "./export/export.js";
import { writeFiles } from "./export/files.js";
import { UsageError } from "./usage-error.js";
import { readPageFile, readTextFile, verifiedText, verify } from "./verify.js";
import {
  disputesText,
  duePlansText,
  hitsText,
  ledgerText,
  listText,
  mentionsText,
  passagesText,
  pathText,
  recordDisputes,
  recordText,
  relatedText,
  slipsText,
  timelineText,
} from "./views.js";
import { readWhere } from "./where.js";
import type { Setting } from "./writer.js";

/** What a command reads and where it writes: `process`, or what a test gives and reads. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Stream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly stderr: Stream;
}

interface Stream {
  write(content: string | Uint8Array): unknown;
}

/** Wide enough to read in columns, narrow enough for prose. */
const widestText = 100;

/** The options of all commands, as Commander has checked and read them. */
interface Options {
  readonly certain?: true;
  readonly dataset?: readonly DatasetName[];
  readonly field?: string;
  readonly force?: true;
  readonly from?: string;
  readonly json?: true;
  readonly kind?: string;
  readonly language?: Language;
  readonly languages?: readonly string[];
  readonly limit?: number;
  readonly on?: string;
  readonly order?: string;
  readonly out?: string;
  readonly overlaps?: string;
  readonly sources?: true;
  readonly to?: string;
  readonly where?: readonly string[];
  readonly within?: number;
}

/** A parser for an option that may be given several times. */
function repeated<T>(parse: (value: string) => T) {
  return (value: string, before: readonly T[] | undefined): readonly T[] => [
    ...(before ?? []),
    parse(value),
  ];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) {
    throw new UsageError(`A whole number from 0 is needed here, not "${text}".`);
  }
  return Number(text);
}

/** Today as a date, in UTC: the clock of every question about a day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** That a search found nothing, and the nearest of words that no record has. */
function nothingFound(pact: Pact, text: string): string {
  const words = unknownWords(pact, text).map(({ word, nearest }) =>
    nearest === undefined
      ? `“${word}” is in no record`
      : `did you mean “${nearest}” for “${word}”?`,
  );
  return [`Nothing was found for “${text}”`, ...words].join("; ");
}

function datasetNamed(value: string): DatasetName {
  const known = datasetNames.find((name) => name === value);
  if (known !== undefined) return known;
  throw new UsageError(`No dataset is called "${value}"; there are: ${datasetNames.join(", ")}.`);
}

/** A section of the briefing; the briefing is also what a misspelt command comes to. */
function sectionNamed(text: string, program: Command): BriefSection {
  const known = briefSections.find((section) => section === text);
  if (known !== undefined) return known;
  const names = [...program.commands.map((command) => command.name()), ...briefSections];
  throw new UsageError(
    `"${text}" is no command and no section of the briefing.${didYouMean(text, names)}`,
  );
}

const datasetOption = new Option(
  "--dataset <dataset>",
  "only this dataset; may be repeated",
).argParser(repeated(datasetNamed));

const languageOption = new Option("--language <language>", "language of all texts")
  .choices([...languages])
  .default("en");

/** Adds every command, in the order of the help. */
function addCommands(program: Command, io: Io): void {
  const { stdout, stderr } = io;
  let pact = english;
  program.hook("preAction", async (_program, command) => {
    pact = await pactIn(command.opts<Options>().language ?? "en");
  });

  /** Wrapped to a terminal; a pipe gets one line a row, for `grep` and `cut`. */
  function settingOf({ language = "en" }: Options): Setting {
    // Colours on a terminal only: picocolors alone would colour a pipe on a build server too.
    const isTerminal = stdout.isTTY === true;
    const coloured = isTerminal || process.env["FORCE_COLOR"] !== undefined;
    return {
      pact,
      language,
      width: stdout.columns ?? Number.POSITIVE_INFINITY,
      colours: pc.createColors(pc.isColorSupported && coloured),
      // A terminal without links leaves them out; one without colours ("dumb") may print them.
      links: pc.isColorSupported && isTerminal,
    };
  }

  /** Prints a value as JSON where that is asked for, else as a text. */
  function print(options: Options, value: unknown, text: (setting: Setting) => string): void {
    stdout.write(
      options.json === true ? `${JSON.stringify(value, null, 2)}\n` : text(settingOf(options)),
    );
  }

  /** A command with an example in its help. */
  function add(name: string, description: string, example: string): Command {
    return program
      .command(name, { isDefault: name === "brief" })
      .description(description)
      .addHelpText("after", `\nExample:\n  $ defence-pact ${example}`);
  }

  /** A command that prints records: with --language and --json. */
  function addPrinting(name: string, description: string, example: string): Command {
    return add(name, description, example)
      .addOption(languageOption)
      .option("--json", "print JSON, for programs");
  }

  /** A command about a day: with --on too. */
  function addDated(name: string, description: string, example: string): Command {
    return addPrinting(name, description, example).option(
      "--on <day>",
      "as things stood on a day: 2026-11-28; today when left out",
    );
  }

  addDated(
    "brief",
    "Print a briefing: what was signed, what is on order, due and overdue, what is not known.",
    "brief orders due --on 2026-11-28 --language ko",
  )
    .addArgument(
      new Argument("[sections...]", `only these: ${briefSections.join(", ")}`).argParser(
        repeated((text) => sectionNamed(text, program)),
      ),
    )
    .option("--sources", "mark each entry with its sources, and list them")
    .action((sections: readonly BriefSection[] = [], options: Options) => {
      const width = Math.min(stdout.columns ?? 80, widestText);
      const brief = briefOf(pact, options.on ?? today());
      const { on, newestSource, readOn } = brief;
      const asked = Object.fromEntries(sections.map((section) => [section, brief[section]]));
      const value = sections.length === 0 ? brief : { on, newestSource, readOn, ...asked };
      print(options, value, (setting) =>
        briefText(brief, sections, options.sources === true, { ...setting, width }),
      );
    });

  addPrinting(
    "list",
    "List the records of a dataset.",
    'list timeline --where kind=contract --where participants=\'{"has":{"entity":"kai"}}\' --order date:desc',
  )
    .addArgument(new Argument("<dataset>", "which dataset").choices([...datasetNames]))
    .option(
      "--where <condition>",
      'only records for which it holds: field=value, or JSON such as {"kind":{"oneOf":["state","bloc"]}}; may be repeated',
      repeated((text) => text),
    )
    .option("--overlaps <time>", "only records that may lie then: 2023, 2023/2025, 2025-10/..")
    .option("--order <field>", "order by a field; field:desc for the other direction")
    .option("--limit <number>", "at most so many", wholeNumber)
    .action((dataset: DatasetName, options: Options) => {
      const { where = [], overlaps: time, order, limit } = options;
      const [field, direction = "asc"] = order?.split(":") ?? [];
      const records = collectionOf(pact, dataset)
        .fromJSON({
          where: where.map(readWhere),
          dates: time === undefined ? [] : [{ question: "overlaps", time }],
          orderBy: field === undefined ? [] : [{ field, direction }],
          ...(limit !== undefined && { limit }),
        })
        .toArray();
      print(options, records, (setting) => listText(records, setting));
    });

  addPrinting("show", "Show one record, with who says what of it.", "show kai --language ko")
    .argument("<id>", "the id of a record of any dataset")
    .action((id: string, options: Options) => {
      const located = pact.locate(id);
      print(options, located.record, (setting) => recordText(located, setting));
    });

  addPrinting(
    "timeline",
    "List events in the order of their dates.",
    "timeline --from 2023 --to 2025 --kind delivery",
  )
    .option("--from <date>", "only events that may lie on or after it: 2023, 2025-10, 2025-10-27")
    .option("--to <date>", "only events that may lie on or before it")
    .option("--certain", "only events that certainly lie in that time, not all that may")
    .option("--kind <kind>", "only events of a kind: contract, delivery, meeting …")
    .action((options: Options) => {
      const { from, to, certain, kind } = options;
      if (kind !== undefined && !kinds.timeline.some((known) => known === kind)) {
        throw new UsageError(
          `No event is of the kind "${kind}"; there are: ${kinds.timeline.join(", ")}.`,
        );
      }
      const question = certain === true ? "within" : "overlaps";
      const isUndated = from === undefined && to === undefined;
      const events = pact.timeline
        .fromJSON({
          where: kind === undefined ? [] : [{ kind }],
          dates: isUndated ? [] : [{ question, time: `${from ?? ".."}/${to ?? ".."}` }],
        })
        .toArray();
      print(options, events, (setting) => timelineText(events, setting));
    });

  addDated(
    "ledger",
    "List what was ordered and supplied, one platform a row; orders within a supply under it.",
    "ledger --on 2023-12-31",
  ).action((options: Options) => {
    const answer = ledger(pact, { on: options.on ?? today() });
    print(options, answer, (setting) => ledgerText(answer, setting));
  });

  addDated("due", "List what is planned within a time from a day on.", "due --within 6")
    .option("--within <months>", "how many months ahead; 12 when left out", wholeNumber)
    .option("--limit <number>", "at most so many", wholeNumber)
    .action(({ on = today(), within = 12, limit, ...options }: Options) => {
      const answer = due(pact, { on, within });
      const shown = { ...answer, plans: answer.plans.slice(0, limit) };
      print(options, shown, (setting) => duePlansText(shown, false, setting));
    });

  addDated(
    "overdue",
    "List plans whose dates have passed and of which no report was found.",
    "overdue --on 2026-11-28 --limit 5",
  )
    .option("--limit <number>", "at most so many", wholeNumber)
    .action(({ on = today(), limit, ...options }: Options) => {
      const answer = overdue(pact, { on });
      const shown = { ...answer, plans: answer.plans.slice(0, limit) };
      print(options, shown, (setting) => duePlansText(shown, true, setting));
    });

  addDated(
    "slips",
    "List every statement of when an order is to be delivered, and how far each moved the dates.",
    "slips fa-50-contract",
  )
    .argument("<contract>", "the id of a contract")
    .option("--limit <number>", "only the latest so many", wholeNumber)
    .action((contract: string, { on = today(), limit, ...options }: Options) => {
      const day = dayNumber(on);
      const answer = slips(pact, contract);
      const stated = answer.statements.filter(
        ({ statedOn }) => statedOn === undefined || span(statedOn).last <= day,
      );
      const statements =
        limit === undefined ? stated : stated.slice(Math.max(0, stated.length - limit));
      const shown = { ...answer, on, statements };
      print(options, shown, (setting) => slipsText(shown, on, setting));
    });

  addPrinting("search", "Find records by words in any language.", "search airworthiness --limit 5")
    .argument("<words...>", "words of any field: names, dates, figures, terms")
    .addOption(datasetOption)
    .option("--limit <number>", "at most so many", wholeNumber)
    .action((words: readonly string[], options: Options) => {
      const { dataset, limit } = options;
      const hits = search(pact, words.join(" "), {
        ...(dataset !== undefined && { in: dataset }),
        ...(limit !== undefined && { limit }),
      });
      if (hits.length === 0) throw new UsageError(nothingFound(pact, words.join(" ")));
      print(options, hits, (setting) => hitsText(hits, setting));
    });

  addPrinting("related", "List what a record names, and what names it.", "related kai")
    .argument("<id>", "the id of a record")
    .action((id: string, options: Options) => {
      const ties = pact
        .neighbours(pact.locate(id).record.id)
        .filter(({ field }) => field !== "evidence.source");
      const value = ties.map(({ record, dataset, field, direction }) => ({
        direction,
        field,
        dataset,
        id: record.id,
      }));
      print(options, value, (setting) => relatedText(ties, setting));
    });

  addPrinting(
    "path",
    "Show a shortest way from one record to another.",
    "path kai royal-malaysian-air-force",
  )
    .argument("<from>", "the id of a record")
    .argument("<to>", "the id of another")
    .action((from: string, to: string, options: Options) => {
      const way = pact.path(pact.locate(from).record.id, pact.locate(to).record.id);
      if (way === undefined) throw new UsageError(`Nothing ties ${from} to ${to}.`);
      const value = way.map((step) => ({
        ...("field" in step && { direction: step.direction, field: step.field }),
        dataset: step.dataset,
        id: step.record.id,
      }));
      print(options, value, (setting) => pathText(way, setting));
    });

  addPrinting(
    "disputes",
    "List where sources do not agree: what stands, what else is reported, and by whom.",
    "disputes fa-50-contract",
  )
    .argument("[id]", "only of this record")
    .action((id: string | undefined, options: Options) => {
      const found = recordDisputes(
        id === undefined
          ? datasetNames.flatMap((name): readonly PactRecord[] => [...pact[name]])
          : [pact.locate(id).record],
      );
      print(options, found, (setting) => disputesText(found, setting));
    });

  add(
    "cite",
    "Cite a source, or every source that supports a record, in a style or format; or each passage with a link to its words.",
    "cite fa-50-contract --style passages --field value.MYR",
  )
    .argument("<id>", "the id of a source, or of a record that cites some")
    .addOption(
      new Option("--style <style>", "how").choices([...citationStyles, "passages"]).default("apa"),
    )
    .option("--field <field>", "only the sources of one field of the record: date, value.MYR")
    .action(
      async (id: string, options: Options & { readonly style: CitationStyle | "passages" }) => {
        const { style, field } = options;
        const { record } = pact.locate(id);
        const { support, rivals } = citedSources(record, field);
        if (style === "passages") {
          if (!("evidence" in record)) {
            throw new UsageError(
              `${id} is a source; give a record that cites it, or another style.`,
            );
          }
          stdout.write(passagesText(record, field, settingOf(options)));
          return;
        }
        stdout.write(await cite(support, style));
        if (rivals.length > 0) {
          const ids = rivals.map((source) => source.id).join(", ");
          stderr.write(`Not cited, because they report something else: ${ids}.\n`);
        }
      },
    );

  const [heldText] = heldTexts;
  add(
    "verify",
    "Check every citation of a source against its page, saved as HTML or text.",
    "verify star-2024-09-14 page.html\n  $ defence-pact verify article.txt",
  )
    .usage("[options] [source] <file>")
    .argument("<source>", `the id of the source; ${heldText?.source} where it is left out`)
    .argument("[file]", "its page; - for standard input")
    .option("--json", "print JSON, for programs")
    .action(async (first: string, second: string | undefined, options: Options) => {
      if (second === undefined && pact.sources.find(first) !== undefined) {
        throw new UsageError(`Give the file with the page of "${first}", or - for standard input.`);
      }
      const bytes = await readPageFile(second ?? first, io.stdin);
      const verified = await verify(bytes, second === undefined ? (heldText?.source ?? "") : first);
      print(options, verified, () => verifiedText(verified));
      if (!verified.ok) throw new CommanderError(1, "defence-pact.verify", "The page differs.");
    });

  addPrinting(
    "mentions",
    "Find the entities and platforms that a text names, in English, Malay and Korean.",
    "mentions article.txt --json",
  )
    .argument("<file>", "plain text in UTF-8")
    .option("--languages <tags...>", "only names in these languages: en ms ko")
    .action(async (path: string, options: Options) => {
      const { languages: tags } = options;
      const found = mentions(pact, await readTextFile(path), tags && { languages: tags });
      print(options, found, (setting) => mentionsText(found, setting));
    });

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
    .addOption(datasetOption)
    .option("--out <path>", "where to; a format that is one text is else printed")
    .option("--force", "replace files that exist")
    .addOption(languageOption)
    .addHelpText(
      "after",
      `
Examples:
  $ defence-pact export --format csv --out pact-csv
  $ defence-pact export --format sqlite --out pact.sqlite
  $ defence-pact export --format ndjson --dataset timeline | head`,
    )
    .action(async (options: Options & { readonly format: ExportFormat }) => {
      const { format, dataset, out, force = false, language = "en" } = options;
      if (out === undefined && (isFolder(format) || format === "sqlite")) {
        throw new UsageError(
          `${format} is not one text; say where it is to be written with --out.`,
        );
      }
      const names = datasetNames.filter((known) => dataset?.includes(known));
      const { files, notes } = await exported(pact, format, names, out ?? "", language);
      if (out === undefined) {
        for (const { content } of files) stdout.write(content);
      } else {
        await writeFiles(files, force);
        stderr.write(`Wrote ${files.map(({ path }) => path).join(", ")}.\n`);
      }
      for (const note of notes) stderr.write(`${note}\n`);
    });
}

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
  $ defence-pact                                    a briefing: signed, on order, due, overdue
  $ defence-pact slips fa-50-contract               how the promised dates moved
  $ defence-pact show fa-50-contract                one record, and who says so
  $ defence-pact timeline --from 2023 --to 2025     what happened then
  $ defence-pact list entities --where kind=company --json
  $ defence-pact cite dsa-pact-2025 --style chicago`,
    );
  addCommands(program, io);
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
