import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { keyedHash, sameHash } from "@/lib/crypto/keyed-hash";
import { parseKeys } from "@/lib/crypto/keys";
import { keysText, makeKeys } from "@/tests/support/factories";

const key = (bytes = 32) => randomBytes(bytes).toString("base64");

test("the first key besides the hash key seals, wherever the hash key stands", () => {
  const keys = parseKeys(`b:${key()}, hash:${key()} ,a:${key()}`);
  expect(keys.current.id).toBe("b");
  expect([...keys.byId.keys()]).toEqual(["b", "a"]);
  expect(keys.byId.has("hash")).toBe(false);
});

test.each([
  ["no hash key", `a:${key()}`, /entry named hash is missing/],
  ["nothing that encrypts", `hash:${key()}`, /key that encrypts, is missing/],
  ["a short key", `hash:${key()},a:${key(31)}`, /entry a must be 32 random bytes/],
  ["a long key", `hash:${key()},a:${key(33)}`, /entry a must be 32 random bytes/],
  ["no key at all", `hash:${key()},a`, /entry a must be 32 random bytes/],
  ["a typed key", `hash:${key()},a:${Buffer.alloc(32, "ab").toString("base64")}`, /not random/],
  ["one name twice", `hash:${key()},a:${key()},a:${key()}`, /a stands there twice/],
  ["a comma too many", `hash:${key()},a:${key()},`, /name:key/],
  ["a name with a space", `hash:${key()},a b:${key()}`, /name:key/],
])("%s is refused by a sentence that says so", (_, text, sentence) => {
  expect(() => parseKeys(text)).toThrow(/^DATA_KEYS can't be used: .*\.$/);
  expect(() => parseKeys(text)).toThrow(sentence);
});

test("no sentence repeats a key", () => {
  const text = `hash:${key()},a:${key(31)}`;
  expect(() => parseKeys(text)).not.toThrow(text.split(":").at(-1));
});

test("a hash is the same for the same text, and another for another purpose, text or site", () => {
  const keys = makeKeys();
  const hash = keyedHash(keys, "client email", "robin@example.org");
  expect(hash).toHaveLength(32);
  expect(sameHash(hash, keyedHash(keys, "client email", "robin@example.org"))).toBe(true);
  expect(sameHash(hash, keyedHash(keys, "request key", "robin@example.org"))).toBe(false);
  expect(sameHash(hash, keyedHash(keys, "client email", "sam@example.org"))).toBe(false);
  expect(sameHash(hash, keyedHash(makeKeys(), "client email", "robin@example.org"))).toBe(false);
  expect(sameHash(hash, hash.subarray(1))).toBe(false);
});

test("a hash survives rotation: it depends on the hash key alone", () => {
  const text = keysText("spring");
  const [hash = ""] = text.split(",");
  const rotated = `${hash},autumn:${key()}`;
  expect(keyedHash(parseKeys(rotated), "client email", "x")).toEqual(
    keyedHash(parseKeys(text), "client email", "x"),
  );
});
