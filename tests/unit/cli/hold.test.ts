import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, test } from "vitest";
import { hold } from "@/lib/cli/hold";

test("what one holds nobody else gets, until it is let go", async () => {
  const what = randomUUID();
  const release = await hold(what, 0);
  expect(release).toBeDefined();
  expect(await hold(what, 30)).toBeUndefined();

  const waiting = hold(what, 10_000);
  release?.();
  const next = await waiting;
  expect(next).toBeDefined();
  next?.();
});

test("different things are held beside each other", async () => {
  const [one, two] = await Promise.all([hold(randomUUID(), 0), hold(randomUUID(), 0)]);
  expect(one && two).toBeDefined();
  one?.();
  two?.();
});

test("of many that want it at once one gets it", async () => {
  const what = randomUUID();
  const all = await Promise.all(Array.from({ length: 10 }, () => hold(what, 50)));
  const held = all.filter((release) => release !== undefined);
  expect(held).toHaveLength(1);
  held[0]?.();
});

test("kill -9 lets go", async () => {
  const what = randomUUID();
  const script = `
    const { hold } = await import("./lib/cli/hold.ts");
    await hold("${what}", 0);
    console.log("held");
    setInterval(() => {}, 1000);`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const holder = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  const waiting = hold(what, 10_000);
  holder.kill("SIGKILL");
  const release = await waiting;
  expect(release).toBeDefined();
  release?.();
});
