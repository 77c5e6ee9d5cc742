import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../../tools/src/run.js";
import { root } from "./workspace.js";

/**
 * Copies the project as it would be committed: tracked files, and new ones that are not ignored.
 *
 * @throws If the project is no git repository, with what git printed.
 */
export function copyWorkingTree(target: string): void {
  const list = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  for (const file of run(root, list).split("\0")) {
    // A file that was deleted and not yet committed is still in git's list.
    if (file === "" || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
}
