/**
 * `tsx packages/checks/src/provenance.ts`: exits with 1, and says what to do, unless npm can sign
 * where the packages are built. The release workflow runs this first.
 */
import { fileURLToPath } from "node:url";
import { floors, readManifest } from "./workspace.js";

/**
 * What keeps npm from signing where the packages are built: each package.json must name the
 * repository whose workflow builds it, or npm refuses the package.
 *
 * @param workflow - The repository that the workflow runs in, as `https://github.com/owner/name`;
 *   left out, any will do.
 * @param repositories - What each published package names, by its name; read from the project.
 */
export function provenanceFaults(
  workflow: string | undefined,
  repositories: ReadonlyMap<string, string | undefined> = namedRepositories(),
): readonly string[] {
  const expected = `git+${workflow ?? "https://github.com/OWNER/NAME"}.git`;
  const wrong = [...repositories].filter(([, url]) =>
    workflow === undefined ? url === undefined : url !== expected,
  );
  if (wrong.length === 0) return [];
  return [
    ...wrong.map(([name, url]) =>
      url === undefined
        ? `${name} names no repository in its package.json.`
        : `${name} names the repository ${url}; the workflow runs in ${workflow}.`,
    ),
    `npm publishes with provenance only what names the repository it was built in. Name it, and commit:
  npm pkg set repository.type=git repository.url=${expected} --workspaces`,
  ];
}

function namedRepositories(): ReadonlyMap<string, string | undefined> {
  return new Map(floors.map(readManifest).map(({ name, repository }) => [name, repository?.url]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  const faults = provenanceFaults(name && `${server}/${name}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log("Every published package names the repository that it is built in.");
}
