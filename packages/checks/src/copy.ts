import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./workspace.js";

/**
 * Copies the project as it would be committed: what git knows of the working tree, and what is new
 * and not ignored.
 *
 * @throws If the project is no git repository, with what git said.
 */
export function copyWorkingTree(target: string): void {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync("git", args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`git cannot list the project's files:\n${stderr}`);
  for (const file of stdout.split("\0")) {
    // A file that was deleted and not yet committed is still in git's list.
    if (file === "" || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
}
