import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constantName } from "../../../tools/src/datasets.js";
import { run } from "../../../tools/src/run.js";
import { copyWorkingTree } from "../copy.js";
import { floors, readManifest, readManifestFile } from "../workspace.js";

/** A step of the version. */
export type VersionStep = "patch" | "minor" | "major";

/** A copy of the working tree, and what maintainers do between two releases. */
export class Project {
  readonly folder: string;
  #changesets = 0;

  /** Makes a repository whose next release is the first. */
  constructor(folder: string) {
    this.folder = folder;
    copyWorkingTree(folder);
    // The rehearsal begins with the first release, whatever the project's next one is.
    for (const file of readdirSync(join(folder, ".changeset"))) {
      if (file.endsWith(".md") && file !== "README.md") rmSync(join(folder, ".changeset", file));
    }
    this.declare("major", "First release.");
    run(folder, ["git", "init", "--quiet", "--initial-branch=main"]);
  }

  /** Writes a changeset. */
  declare(bump: VersionStep, summary: string, packages: readonly string[] = floors): void {
    const lines = packages.map((name) => `"${readManifest(name).name}": ${bump}`);
    const text = `---\n${lines.join("\n")}\n---\n\n${summary}\n`;
    this.#changesets++;
    writeFileSync(join(this.folder, ".changeset", `rehearsed-${this.#changesets}.md`), text);
  }

  commit(message: string): void {
    run(this.folder, ["git", "add", "--all"]);
    const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@localhost"];
    run(this.folder, ["git", ...author, "commit", "--quiet", "--message", message]);
  }

  nextVersion(bump: VersionStep): string {
    const { version } = readManifestFile(join(this.folder, "packages/schema/package.json"));
    const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
    if (bump === "major") return `${major + 1}.0.0`;
    return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
  }

  /** Replaces a text everywhere in a file below packages. */
  edit(path: string, from: string, to: string): void {
    const file = join(this.folder, "packages", path);
    const text = readFileSync(file, "utf8");
    if (!text.includes(from)) throw new Error(`${path} must hold "${from}" for the rehearsal.`);
    writeFileSync(file, text.replaceAll(from, to));
  }

  /** Renames the id of a platform as maintainers do: file, constant, references, redirect. */
  moveId(from: string, to: string): void {
    const records = join(this.folder, "packages/platforms/src/records");
    const text = readFileSync(join(records, `${from}.ts`), "utf8");
    const renamed = text.replace(/export const \w+:/, `export const ${constantName(to)}:`);
    writeFileSync(join(records, `${to}.ts`), renamed);
    rmSync(join(records, `${from}.ts`));
    this.edit("platforms/src/redirects.ts", "= {}", `= { "${from}": { moved: "${to}" } }`);
    for (const dataset of ["platforms", "timeline", "quotes"]) {
      const folder = join(this.folder, "packages", dataset, "src/records");
      for (const file of readdirSync(folder)) {
        const record = readFileSync(join(folder, file), "utf8");
        if (!record.includes(`"${from}"`)) continue;
        writeFileSync(join(folder, file), record.replaceAll(`"${from}"`, `"${to}"`));
      }
    }
  }

  addPlatform(id: string): void {
    const text = `import type { PlatformClass } from "../types.js";

/** A vessel that exists in rehearsals. */
export const ${constantName(id)}: PlatformClass<"${id}"> = {
  id: "${id}",
  kind: "platform-class",
  name: { en: "Rehearsed vessel" },
  summary: { en: "A vessel that exists in rehearsals." },
  category: "ships",
  evidence: [{ supports: "name", source: "dsa-pact-2025", topic: "nothing" }],
};
`;
    writeFileSync(join(this.folder, `packages/platforms/src/records/${id}.ts`), text);
  }

  removePlatform(id: string): void {
    rmSync(join(this.folder, `packages/platforms/src/records/${id}.ts`));
  }

  /** @throws If the changelog of a package does not have all of the texts under a version. */
  expectChangelog(name: string, version: string, ...texts: readonly string[]): void {
    const changelog = readFileSync(join(this.folder, "packages", name, "CHANGELOG.md"), "utf8");
    const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? "";
    for (const text of texts) {
      if (section.includes(text)) continue;
      throw new Error(`The changelog of ${name} ${version} must have ${text}:\n${section}`);
    }
  }
}
