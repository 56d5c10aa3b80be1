import { expect, test } from "vitest";
import { startSmallHost } from "./small-host.ts";

const JSON_TYPE = { "Content-Type": "application/json" };

test.each([
  "localhost:{port}",
  "127.0.0.1",
  "127.0.0.1:1",
  "evil.example:{port}",
  "127.0.0.1.:{port}",
  "[::1]:{port}",
])("a request to the host %s is misdirected", async (name) => {
  const { send, host } = await startSmallHost();
  const { status } = await send("GET", "/", { Host: name.replace("{port}", String(host.port)) });
  expect(status).toBe(421);
});

test("a request that states two hosts, or none, is misdirected", async () => {
  const { sendRaw, host } = await startSmallHost();
  const own = `127.0.0.1:${host.port}`;
  expect(await sendRaw(`GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.example\r\n\r\n`)).toMatch(/ 4(00|21) /);
  expect(await sendRaw(`GET / HTTP/1.0\r\n\r\n`)).toMatch(/ 421 /);
});

test("a request target that is not a plain path is refused", async () => {
  const { sendRaw, host } = await startSmallHost();
  const own = `Host: 127.0.0.1:${host.port}\r\n\r\n`;
  expect(await sendRaw(`GET http://evil.example/ HTTP/1.1\r\n${own}`)).toMatch(/ 400 /);
  expect(await sendRaw(`GET //evil.example/ HTTP/1.1\r\n${own}`)).toMatch(/ 400 /);
});

test("only GET, HEAD and POST are served", async () => {
  const { send, origin } = await startSmallHost();
  const statuses = [];
  for (const method of ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
    statuses.push((await send(method, "/", { Origin: origin })).status);
  }
  expect(statuses).toEqual([405, 405, 405, 405, 405]);
});

test.each([
  ["no origin", {}],
  ["another site's origin", { Origin: "http://evil.example" }],
  ["the origin of a file", { Origin: "null" }],
  ["another port's origin", { Origin: "http://127.0.0.1:1" }],
  ["the origin by another name", { Origin: "http://localhost:{port}" }],
])("a POST with %s is refused and signs nobody in", async (_name, headers: Record<string, string>) => {
  const { send, host, token } = await startSmallHost();
  const stated = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace("{port}", String(host.port))]),
  );
  const body = JSON.stringify({ token: token() });
  const { status, headers: answered } = await send("POST", "/session", { ...stated, ...JSON_TYPE }, body);
  expect([status, answered["set-cookie"]]).toEqual([403, undefined]);
});

test("a POST that the browser says comes from another site is refused, whatever its origin says", async () => {
  const { signIn, token } = await startSmallHost();
  const { status } = await signIn(token(), { "Sec-Fetch-Site": "same-site" });
  expect(status).toBe(403);
});

test("another site can neither embed nor fetch the page's files", async () => {
  const { send } = await startSmallHost();
  const image = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" };
  const frame = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" };
  const link = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
  const typed = { ...link, "Sec-Fetch-Site": "none" };
  const statuses = [];
  for (const [path, headers] of [
    ["/assets/main-1a2b.js", image],
    ["/", frame],
    ["/assets/main-1a2b.js", link],
    ["/", link],
    ["/", typed],
    ["/assets/main-1a2b.js", { "Sec-Fetch-Site": "same-origin" }],
  ] as const) {
    statuses.push((await send("GET", path, headers)).status);
  }
  expect(statuses).toEqual([403, 403, 403, 200, 200, 200]);
});

test("every answer, also a refusal, forbids foreign scripts, frames and sniffing, and none speaks CORS", async () => {
  const { send, origin, host } = await startSmallHost();
  const answers = [
    await send("GET", "/", { Origin: "http://evil.example" }),
    await send("GET", "/nothing", { Origin: "http://evil.example" }),
    await send("POST", "/session", { Origin: "http://evil.example" }),
    await send("OPTIONS", "/session", { Origin: origin, "Access-Control-Request-Method": "POST" }),
  ];
  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
        `connect-src 'self' ws://127.0.0.1:${host.port}; frame-src 'self'; base-uri 'none'; form-action 'none'; ` +
        "frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  }
});
