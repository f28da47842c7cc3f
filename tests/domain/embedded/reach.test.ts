import { once } from "node:events";
import { createServer } from "node:net";
import { expect, inject, onTestFinished, test } from "vitest";
import { reach } from "@/lib/cli/reach";

const good = new URL(inject("serverUrl"));

const changed = (change: (url: URL) => void) => {
  const url = new URL(good);
  change(url);
  return url.href;
};

test("a database that answers is reached", async () => {
  await reach(good.href);
});

test("a wrong password is named, and never shown", async () => {
  const url = changed((it) => {
    it.password = "hush";
  });
  const refused = reach(url);
  await expect(refused).rejects.toThrow(
    "DATABASE_URL can't be used: the database refuses the user or the password.",
  );
  await expect(refused).rejects.not.toThrow("hush");
});

test("a database that is not there is named", async () => {
  const url = changed((it) => {
    it.pathname = "/none";
  });
  await expect(reach(url)).rejects.toThrow("there is no database of that name");
});

test("a port where nothing listens is named", async () => {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, "close");
  const url = changed((it) => {
    it.port = String(port);
  });
  await expect(reach(url)).rejects.toThrow(`nothing answers at 127.0.0.1:${port}`);
});

test("a host that does not exist is named", async () => {
  const url = changed((it) => {
    it.hostname = "none.invalid";
  });
  await expect(reach(url)).rejects.toThrow(/none\.invalid/);
});

test("something else than a database on that port is not waited for", async () => {
  const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const url = changed((it) => {
    it.port = String(port);
  });
  await expect(reach(url, 500)).rejects.toThrow(`no Postgres answers at 127.0.0.1:${port}`);
});
