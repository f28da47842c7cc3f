import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeLinks } from "@/db/embedded/binaries";

test("links the install script was not allowed to make are made at the start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "binaries-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const native = join(folder, "native");
  await mkdir(join(native, "lib"), { recursive: true });
  await writeFile(join(native, "lib/libpq.so.5.18"), "library");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" }];
  await writeFile(join(native, "pg-symlinks.json"), JSON.stringify(links));

  // Two starts at once, and one later.
  await Promise.all([makeLinks(native), makeLinks(native)]);
  await makeLinks(native);
  expect(await readFile(join(native, "lib/libpq.so"), "utf8")).toBe("library");
  expect(await readlink(join(native, "lib/libpq.so"))).toBe("libpq.so.5.18");
});
