import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../usage-error.js";

/** A file to write. */
export interface OutputFile {
  /** Its path, from where the command runs. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What is at a path. */
async function kindAt(path: string): Promise<"nothing" | "file" | "folder" | "device"> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "device";
  } catch {
    return "nothing";
  }
}

/**
 * Writes files whole or not at all: each under a temporary name in its folder, renamed only when all
 * are written.
 *
 * @param force - Whether files that exist may be replaced.
 * @throws {@link UsageError} if one exists, or cannot be written.
 */
export async function writeFiles(files: readonly OutputFile[], force: boolean): Promise<void> {
  const pending: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const there = await kindAt(path);
      if (there === "folder") throw new UsageError(`${path} is a folder; name a file.`);
      if (there === "file" && !force) {
        throw new UsageError(`${path} exists; give --force to replace it.`);
      }
      if (there === "device") {
        // Renaming would replace a pipe or device; it has no half files anyway.
        await writeFile(path, content).catch(cannotWrite(path));
        continue;
      }
      await mkdir(dirname(path), { recursive: true }).catch(cannotWrite(path));
      const name = `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`;
      const temporary = join(dirname(path), name);
      pending.push({ temporary, path });
      await writeSynced(temporary, content).catch(cannotWrite(path));
    }
    for (const { temporary, path } of pending) {
      await rename(temporary, path).catch(cannotWrite(path));
    }
  } finally {
    // After a failure some are left; those that were renamed are gone.
    await Promise.all(pending.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

/** Writes a file and waits until it is on the disk: a full disk fails only then. */
async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function cannotWrite(path: string): (error: unknown) => never {
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Cannot write ${path}: ${reason}.`);
  };
}
