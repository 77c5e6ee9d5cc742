import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { attempt, run } from "../../../tools/src/run.js";
import { root } from "../workspace.js";

/** A registry on this machine, behind a gate that limits how many packages are published. */
export interface Registry {
  /** Settings with which npm, and what npm starts, ask only the gate. */
  readonly settings: NodeJS.ProcessEnv;
  allow(publishes: number): void;
  /** The latest version of a package; `undefined` where there is none. */
  latest(name: string): string | undefined;
  stop(): void;
}

/** Starts a registry that stores its packages in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const helpers: ReturnType<typeof spawn>[] = [];
  const stop = (): void => helpers.forEach((helper) => void helper.kill());
  try {
    const port = await freePort();
    helpers.push(startVerdaccio(folder, port));
    await until("The local registry", () =>
      fetch(`http://127.0.0.1:${port}/-/ping`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const [allowed, address] = [join(folder, "allowed"), join(folder, "address")];
    const allow = (publishes: number): void => writeFileSync(allowed, String(publishes));
    allow(Number.MAX_SAFE_INTEGER);
    // In a process of its own: this one is blocked while npm runs.
    const gate = fileURLToPath(new URL("gate.ts", import.meta.url));
    const args = ["--import", "tsx", gate, String(port), allowed, address];
    helpers.push(spawn(process.execPath, args, { stdio: "inherit", cwd: root }));
    await until("The gate before the registry", () => existsSync(address));
    const settings = settingsFor(folder, readFileSync(address, "utf8"));
    const latest = (name: string): string | undefined => {
      const { status, stdout } = attempt(folder, ["npm", "view", name, "version"], settings);
      return status === 0 ? stdout.trim() : undefined;
    };
    return { settings, allow, latest, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function startVerdaccio(folder: string, port: number): ReturnType<typeof spawn> {
  const home = fileURLToPath(new URL("../../rehearsal", import.meta.url));
  if (!existsSync(join(home, "node_modules/verdaccio"))) {
    console.error("Installing the local registry …");
    run(home, ["npm", "ci"]);
  }
  const config = join(folder, "verdaccio.yaml");
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd") } },
      // What the packages need of others is linked from here on: nothing is asked of the network.
      uplinks: { others: { url: run(root, ["npm", "config", "get", "registry"]).trim() } },
      packages: {
        "@defence-pact/*": { access: "$all", publish: "$all" },
        "defence-pact": { access: "$all", publish: "$all" },
        "**": { access: "$all", proxy: "others" },
      },
      log: { type: "stdout", level: "warn" },
      max_body_size: "50mb",
    }),
  );
  const said = openSync(join(folder, "verdaccio.log"), "w");
  const program = join(home, "node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", config, "--listen", `127.0.0.1:${port}`];
  return spawn(process.execPath, args, { stdio: ["ignore", said, said], cwd: folder });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  server.close();
  await once(server, "close");
  return address.port;
}

async function until(what: string, isUp: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isUp()); tries++) {
    if (tries === 120) throw new Error(`${what} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function settingsFor(folder: string, url: string): NodeJS.ProcessEnv {
  const userconfig = join(folder, "npmrc");
  // The registry takes packages from anyone, but npm insists on a token.
  writeFileSync(userconfig, `//${new URL(url).host}/:_authToken=nobody\n`);
  return {
    npm_config_registry: url,
    npm_config_userconfig: userconfig,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_fetch_retries: "0",
    npm_config_provenance: "false",
  };
}
