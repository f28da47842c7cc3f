import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A message as Resend took it. */
type Taken = {
  id: string;
  idempotencyKey: string | null;
  from: string;
  to: string[];
  subject: string;
  text: string;
  /** All of what was sent, to look for what should not be in it. */
  body: Record<string, unknown>;
};

type Mishap =
  | { is: "answer"; status: number; headers: Record<string, string>; error: Refusal }
  | { is: "hang" }
  /** The connection breaks before the answer; `after`: the message was taken all the same. */
  | { is: "drop"; after: boolean };

type Refusal = { name: string; message: string };
type Answer = { status: number; body: unknown; headers?: Record<string, string> };

export type FakeResend = Awaited<ReturnType<typeof startFakeResend>>;

/** Resend's `POST /emails` on a port of its own, as its documentation describes it. */
export async function startFakeResend({ key = "re_test", port = 0 } = {}) {
  const messages: Taken[] = [];
  const mishaps: Mishap[] = [];
  const byKey = new Map<string, { body: string; id: string }>();
  let requests = 0;

  const server = createServer((request, response) => {
    requests++;
    meet(request, response).catch(() => response.destroy());
  });

  async function meet(request: IncomingMessage, response: ServerResponse) {
    const body = await read(request);
    const mishap = mishaps.shift();
    if (mishap?.is === "hang") return;
    if (mishap?.is === "drop" && !mishap.after) {
      request.socket.destroy();
      return;
    }
    if (mishap?.is === "answer") {
      const { status, headers, error } = mishap;
      send(response, { status, headers, body: { statusCode: status, ...error } });
      return;
    }
    const answer = take(request, body);
    if (mishap?.is === "drop") request.socket.destroy();
    else send(response, answer);
  }

  function take(request: IncomingMessage, text: string): Answer {
    const { method, url, headers } = request;
    if (method !== "POST" || url !== "/emails") return refuse(404, "not_found", "No such endpoint");
    if (!headers.authorization) return refuse(401, "missing_api_key", "Missing API key");
    if (headers.authorization !== `Bearer ${key}`) {
      return refuse(403, "invalid_api_key", "API key is invalid");
    }
    const idempotencyKey = headers["idempotency-key"]?.toString() ?? null;
    if (idempotencyKey !== null && (idempotencyKey === "" || idempotencyKey.length > 256)) {
      return refuse(400, "invalid_idempotency_key", "The key must be between 1-256 chars");
    }
    const earlier = idempotencyKey === null ? undefined : byKey.get(idempotencyKey);
    if (earlier && earlier.body !== text) {
      return refuse(409, "invalid_idempotent_request", "Same key used with a different payload");
    }
    if (earlier) return { status: 200, body: { id: earlier.id } };

    const body = parse(text);
    const problem = body ? wrongWith(body) : "The body is not JSON";
    if (!body || problem) return refuse(422, "validation_error", problem ?? "");
    const id = randomUUID();
    if (idempotencyKey !== null) byKey.set(idempotencyKey, { body: text, id });
    messages.push({ id, idempotencyKey, ...body, to: [body.to].flat(), body } as Taken);
    return { status: 200, body: { id } };
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const add = (count: number, mishap: Mishap) => {
    for (let n = 0; n < count; n++) mishaps.push(mishap);
  };
  return {
    key,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was taken, each message once. */
    messages,
    /** How often anybody knocked, refused and repeated requests included. */
    requests: () => requests,
    failNext(
      count: number,
      status: number,
      { headers = {}, name = "application_error", message = "Sorry" } = {},
    ) {
      add(count, { is: "answer", status, headers, error: { name, message } });
    },
    hangNext: (count = 1) => add(count, { is: "hang" }),
    dropNext: (count = 1, { after = false } = {}) => add(count, { is: "drop", after }),
    reset() {
      messages.length = 0;
      mishaps.length = 0;
      byKey.clear();
      requests = 0;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const required = ["from", "to", "subject"];
const optional =
  "text html bcc cc reply_to headers tags attachments scheduled_at topic_id template".split(" ");
const known = new Set([...required, ...optional]);
const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

function wrongWith(body: Record<string, unknown>): string | null {
  const missing = required.find((field) => !body[field]);
  if (missing) return `Missing \`${missing}\` field.`;
  const unknown = Object.keys(body).find((field) => !known.has(field));
  if (unknown) return `Unknown field \`${unknown}\`.`;
  if (!body.text && !body.html) return "Missing `html` or `text` field.";
  if (typeof body.subject !== "string" || /[\r\n]/.test(body.subject)) return "Invalid `subject`.";
  if (!isAddress(body.from)) return "Invalid `from` field.";
  const to = [body.to].flat();
  if (to.length > 50 || !to.every(isAddress)) return "Invalid `to` field.";
  return null;
}

/** `a@b.org` or `Name <a@b.org>`. */
function isAddress(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const named = /^(?:"[^"]*"|[^<>",;:@]*)<([^<>]+)>$/.exec(value);
  return address.test(named?.[1] ?? value);
}

function refuse(status: number, name: string, message: string): Answer {
  return { status, body: { statusCode: status, name, message } };
}

function send(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text);
    return body && typeof body === "object" ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
