import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page, type Request } from "playwright-core";

const site = fileURLToPath(new URL("../../../site/explorer/", import.meta.url));

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Where Debian, Ubuntu and others put it; `CHROMIUM_PATH` names any other. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser to test in. */
export function chromiumPath(): string {
  const found = [process.env["CHROMIUM_PATH"], ...places].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      "No Chromium found. Install it (Debian: apt-get install -y chromium), or set CHROMIUM_PATH to one.",
    );
  }
  return found;
}

/** Chromium without its requests in the background. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-sync",
      "--no-first-run",
      "--metrics-recording-only",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/** A plain host of files for the built page, as any static host would be. */
export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  if (!existsSync(join(site, "index.html"))) {
    throw new Error("The explorer is not built: run `npm run docs` first.");
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(site, normalize(pathname === "/" ? "/index.html" : pathname));
    try {
      if (!file.startsWith(site)) throw new Error("outside");
      const body = await readFile(file);
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { server, address: await listen(server) };
}

/** Starts a server on this machine, and gives its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${at.port}/`;
}

/** What a page did that it should not: errors on the console, and requests that leave the host. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
  /** Waits until every request is answered and the page has nothing left to do. */
  quiet(): Promise<void>;
}

/** A page that is watched from its first moment on. */
export async function watch(
  browser: Browser,
  host: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<Watched> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(host) && !url.startsWith("data:") && !url.startsWith("blob:")) {
      faults.push(`request to ${url}`);
    }
  });
  const unanswered = new Set<Request>();
  page.on("request", (request) => unanswered.add(request));
  page.on("requestfinished", (request) => unanswered.delete(request));
  page.on("requestfailed", (request) => unanswered.delete(request));
  // Chromium sometimes never reports the "networkidle" of a page that asks for nothing once drawn.
  async function quiet(): Promise<void> {
    do {
      await page.evaluate(
        () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })),
      );
    } while (unanswered.size > 0);
  }
  return { page, faults, quiet };
}
