/**
 * The gate before the rehearsal's registry, a process of its own: forwards every request, but closes
 * the connection once as many packages are published as a file allows.
 *
 * `tsx gate.ts <port of the registry> <file with the number> <file for the gate's own address>`
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";

const [, , port = "", allowed = "", address = ""] = process.argv;

const server = createServer((incoming, response) => {
  const { url: path, method, headers } = incoming;
  if (method === "PUT") {
    const left = Number(readFileSync(allowed, "utf8"));
    if (left <= 0) {
      incoming.socket.destroy();
      return;
    }
    writeFileSync(allowed, String(left - 1));
  }
  const onward = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  incoming.pipe(onward);
});

server.listen(0, "127.0.0.1", () => {
  const own = server.address();
  if (own === null || typeof own === "string") throw new Error("The gate has no port.");
  // Renamed into place, so that nobody reads half an address.
  writeFileSync(`${address}.unfinished`, `http://127.0.0.1:${own.port}/`);
  renameSync(`${address}.unfinished`, address);
});
