import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { stampOf } from "@/lib/cli/stamp";

async function checkout() {
  const root = await mkdtemp(join(tmpdir(), "stamp-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "app/coach"), { recursive: true });
  await mkdir(join(root, "tests"));
  await writeFile(join(root, "app/coach/page.tsx"), "one");
  await writeFile(join(root, "proxy.ts"), "one");
  return root;
}

test("a build is still good while its sources are the same, wherever they are", async () => {
  const stamp = await stampOf(await checkout());
  expect(await stampOf(await checkout())).toBe(stamp);
});

test.each(["app/coach/page.tsx", "app/new.css", "proxy.ts", "package-lock.json"])(
  "a change in %s asks for a new build",
  async (file) => {
    const root = await checkout();
    const stamp = await stampOf(root);
    await writeFile(join(root, file), "two");
    expect(await stampOf(root)).not.toBe(stamp);
  },
);

test("a change in a test or in the README does not", async () => {
  const root = await checkout();
  const stamp = await stampOf(root);
  await writeFile(join(root, "tests/some.test.ts"), "two");
  await writeFile(join(root, "README.md"), "two");
  expect(await stampOf(root)).toBe(stamp);
});

test("text that moves from one file to the next is a change", async () => {
  const root = await checkout();
  await writeFile(join(root, "app/a.ts"), "xy");
  await writeFile(join(root, "app/b.ts"), "z");
  const stamp = await stampOf(root);
  await writeFile(join(root, "app/a.ts"), "x");
  await writeFile(join(root, "app/b.ts"), "yz");
  expect(await stampOf(root)).not.toBe(stamp);
});
