/**
 * The setup of the tests of a command: they ask the command as a stranger has it, packed and
 * installed, not the files of this project.
 */
import { basename, join } from "node:path";
import type { TestProject } from "vitest/node";
import { createConsumer } from "./consumer.js";
import { libraries } from "./workspace.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the installed commands. */
    readonly commands: string;
  }
}

/** Installs the package whose tests are run, and what it needs; gives what removes it again. */
export default function setup({ config, provide }: TestProject): () => void {
  const consumer = createConsumer([...libraries, basename(config.root)]);
  provide("commands", join(consumer.folder, "node_modules/.bin"));
  return () => consumer.remove();
}
