#!/usr/bin/env node
import { pactIn } from "@defence-pact/query";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createServer } from "./server.js";

await createServer(pactIn).connect(new StdioServerTransport());
