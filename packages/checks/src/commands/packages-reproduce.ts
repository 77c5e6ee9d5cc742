/**
 * `npm run packages:reproduce`: builds and packs the project twice, in two folders, and exits with
 * 1 unless both give the same tarballs, byte for byte.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { run } from "../../../tools/src/run.js";
import { copyWorkingTree } from "../copy.js";
import { floors } from "../workspace.js";

const packed = z.array(z.object({ filename: z.string(), integrity: z.string(), size: z.number() }));
const buildsFolder = mkdtempSync(join(tmpdir(), "defence-pact-reproduce-"));
try {
  // Of different depths, so that a path that gets into the output shows.
  const builds = [join(buildsFolder, "one"), join(buildsFolder, "another", "and", "deeper")].map(
    (project) => {
      copyWorkingTree(project);
      run(project, ["npm", "ci", "--prefer-offline"]);
      run(project, ["npm", "run", "build", "--", "--force"]);
      const target = join(buildsFolder, "tarballs");
      mkdirSync(target, { recursive: true });
      const workspaces = floors.map((floor) => `--workspace=packages/${floor}`);
      const pack = ["npm", "pack", "--json", "--pack-destination", target, ...workspaces];
      return packed.parse(JSON.parse(run(project, pack)));
    },
  );
  const [first = [], second = []] = builds;
  for (const [place, { filename, integrity, size }] of first.entries()) {
    const same = second[place]?.filename === filename && second[place]?.integrity === integrity;
    console.log(`${same ? "same     " : "DIFFERENT"} ${filename} ${size} bytes ${integrity}`);
    if (!same) process.exitCode = 1;
  }
  if (first.length !== floors.length) throw new Error(`npm packed ${first.length} packages.`);
} finally {
  rmSync(buildsFolder, { recursive: true, force: true });
}
