import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { test } from "node:test";
import { freePort } from "./free-port.ts";

test("the preferred port is taken where nobody listens there, and another one where somebody does", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const other = await freePort(port);
  assert.notEqual(other, port);
  assert.ok(other > 1023);
  server.close();
  await once(server, "close");
  assert.equal(await freePort(port), port);
});
