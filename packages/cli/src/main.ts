#!/usr/bin/env node
import { pact } from "@defence-pact/query";
import { languages } from "@defence-pact/schema";
import { about } from "@defence-pact/timeline";
import { Command, Option } from "commander";
import pc from "picocolors";
import { brief } from "./brief.js";

/** Wide enough to read in columns, narrow enough for prose. */
const widestText = 100;

const program = new Command("defence-pact")
  .description(
    "The South Korea–Malaysia defence-industrial partnership: who did what, when, and who says so.",
  )
  .version(about.version)
  .showSuggestionAfterError();

program
  .command("brief", { isDefault: true })
  .description("Print a readable briefing, each line with its citation.")
  .addOption(
    new Option("--lang <language>", "language of names and dates")
      .choices([...languages])
      .default("en"),
  )
  .action((options: { readonly lang: string }) => {
    const language = languages.find((known) => known === options.lang) ?? "en";
    const columns = process.stdout.columns ?? 80;
    const text = brief(pact, { language, width: Math.min(columns, widestText), colours: pc });
    process.stdout.write(text);
  });

// A reader such as `head` that closes the pipe early has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

program.parse();
