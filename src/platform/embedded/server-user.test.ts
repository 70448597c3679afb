import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseServerUser, parsePasswd, serverUser } from "./server-user.ts";

const passwd = `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
# a comment

nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
postgres:x:101:103::/var/lib/postgresql:/bin/bash
ada:x:1000:1000:Ada:/srv/ada:/bin/bash
broken:x:many:1:
`;
const users = parsePasswd(passwd);

test("root and lines that are no users are left out", () => {
  assert.deepEqual(users.map((user) => user.name), ["daemon", "nobody", "postgres", "ada"]);
  assert.deepEqual(users[2], { name: "postgres", uid: 101, gid: 103 });
});

test("data that exists stays with its owner", () => {
  assert.equal(chooseServerUser(users, 1, 1000)?.name, "daemon");
});

test("on a first start it is the person behind sudo", () => {
  assert.equal(chooseServerUser(users, undefined, 1000)?.name, "ada");
});

test("otherwise postgres, then nobody, then whoever there is", () => {
  assert.equal(chooseServerUser(users)?.name, "postgres");
  assert.equal(chooseServerUser(users.filter((user) => user.name !== "postgres"))?.name, "nobody");
  assert.equal(chooseServerUser(parsePasswd("worker:x:7:7::/:/bin/sh"))?.name, "worker");
});

test("an owner whom nobody knows any more is passed over", () => {
  assert.equal(chooseServerUser(users, 4242)?.name, "postgres");
});

test("a machine of root alone has nobody", () => {
  assert.equal(chooseServerUser(parsePasswd("root:x:0:0::/root:/bin/sh")), undefined);
});

test("whoever is not root runs the server as themselves", { skip: process.getuid?.() === 0 }, () => {
  assert.equal(serverUser("/nowhere"), null);
});
