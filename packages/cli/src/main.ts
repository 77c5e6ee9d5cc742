#!/usr/bin/env node
import { main } from "./program.js";

// A reader such as `head` that closes the pipe early has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`error: cannot write: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
