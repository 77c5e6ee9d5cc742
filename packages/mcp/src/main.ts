#!/usr/bin/env node
import { pact } from "@defence-pact/query";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createServer } from "./server.js";

await createServer(pact).connect(new StdioServerTransport());
