/**
 * `npm run check:provenance`: exits with 1, and says what to do, unless npm can sign where the
 * published packages are built. The workflow that releases them asks this first.
 */
import { provenanceFaults } from "./provenance.js";

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const faults = provenanceFaults(name && `${server}/${name}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("Every published package names the repository that it is built in.");
