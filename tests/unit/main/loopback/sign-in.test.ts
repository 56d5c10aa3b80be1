import { expect, test } from "vitest";
import { JOIN_SECRET, startSmallHost } from "./small-host.ts";

test("a token opens one session, once, in a cookie that scripts cannot read and other sites cannot send", async () => {
  const { signIn, token, host, send } = await startSmallHost();
  const value = token();
  const first = await signIn(value);
  expect(first.status).toBe(204);
  const [cookie = ""] = first.headers["set-cookie"] ?? [];
  expect(cookie.replace(/=[\w-]{43};/, "=<secret>;")).toBe(
    `demarche-${host.port}=<secret>; Path=/; HttpOnly; SameSite=Strict`,
  );
  expect((await send("GET", "/session", { Cookie: cookie.split(";")[0] ?? "" })).status).toBe(204);
  const second = await signIn(value);
  expect([second.status, second.headers["set-cookie"]]).toEqual([401, undefined]);
});

test("every address carries another token of 256 bits in its fragment", async () => {
  const { host } = await startSmallHost();
  const addresses = [host.mintAddress(), host.mintAddress()];
  for (const address of addresses) {
    expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${host.port}/#token=[\\w-]{43}$`));
  }
  expect(new Set(addresses).size).toBe(2);
});

test("without a session, or with another's cookie, the window is told that it is not signed in", async () => {
  const { send, cookie, host } = await startSmallHost();
  const own = await cookie();
  const cookies = ["", "demarche-1=abc", `demarche-${host.port}=wrong`, `${own}x`, `${own}; ${own}`];
  const statuses = [];
  for (const value of cookies) statuses.push((await send("GET", "/session", { Cookie: value })).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401]);
});

test("after ten wrong tokens even the right one must wait for a minute to pass", async () => {
  const { signIn, token, now } = await startSmallHost();
  const right = token();
  const statuses = [];
  for (let attempt = 0; attempt < 10; attempt += 1) statuses.push((await signIn(`wrong-${attempt}`)).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  const refused = await signIn(right);
  expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "60"]);
  now.value = new Date(now.value.getTime() + 61_000);
  expect((await signIn(right)).status).toBe(204);
});

test("a body that is no token is refused without counting as an attempt", async () => {
  const { send, origin } = await startSmallHost();
  const headers = { Origin: origin, "Content-Type": "application/json" };
  const bodies = ["", "{}", "[]", '{"token":1}', '{"token":"a","more":1}', `{"token":"${"x".repeat(9000)}"}`];
  const statuses = [];
  for (const body of bodies) statuses.push((await send("POST", "/session", headers, body)).status);
  statuses.push(
    (await send("POST", "/session", { Origin: origin, "Content-Type": "text/plain" }, '{"token":"a"}'))
      .status,
  );
  expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 400]);
});

test("only who knows the instance's secret is given an address to join it", async () => {
  const { send, origin, host, signIn } = await startSmallHost();
  const headers = { Origin: origin, "Content-Type": "application/json" };
  const wrong = await send("POST", "/join", headers, JSON.stringify({ secret: "guess" }));
  expect([wrong.status, wrong.body.includes("token=")]).toEqual([403, false]);
  const right = await send("POST", "/join", headers, JSON.stringify({ secret: JOIN_SECRET }));
  const { address } = JSON.parse(right.body) as { address: string };
  expect(address.startsWith(`http://127.0.0.1:${host.port}/#token=`)).toBe(true);
  expect((await signIn(address.split("#token=")[1] ?? "")).status).toBe(204);
});
