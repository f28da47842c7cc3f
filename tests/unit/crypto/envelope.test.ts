import { describe, expect, test } from "vitest";
import { open, seal } from "@/lib/crypto/envelope";
import { type Keys, parseKeys } from "@/lib/crypto/keys";
import { keysText, makeKeys } from "@/tests/support/factories";

const place = { table: "bookings", column: "name", row: "b1" };
const keys = makeKeys();

describe("a sealed text", () => {
  test("opens as it was, in any script and of any length", () => {
    for (const text of ["Robin", "", "Zoë 🕊️ 名前", "x".repeat(10_000)]) {
      expect(open(keys, place, seal(keys, place, text))).toBe(text);
    }
  });

  test("holds nothing of the text, and differs each time", () => {
    const first = seal(keys, place, "Robin");
    expect(first.includes("Robin")).toBe(false);
    expect(first.equals(seal(keys, place, "Robin"))).toBe(false);
  });

  test("is refused when any one bit of it was changed", () => {
    const sealed = seal(keys, place, "Robin");
    for (let byte = 0; byte < sealed.length; byte++) {
      for (let bit = 0; bit < 8; bit++) {
        const changed = Buffer.from(sealed);
        changed[byte] = (changed[byte] ?? 0) ^ (1 << bit);
        expect(() => open(keys, place, changed)).toThrow(/can't be opened/);
      }
    }
  });

  test("is refused when its end is cut off or something hangs on", () => {
    const sealed = seal(keys, place, "Robin");
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(keys, place, sealed.subarray(0, length))).toThrow(/can't be opened/);
    }
    expect(() => open(keys, place, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow();
  });

  test("is refused in another row, column or table", () => {
    const sealed = seal(keys, place, "Robin");
    for (const other of [{ row: "b2" }, { column: "message" }, { table: "notes" }]) {
      expect(() => open(keys, { ...place, ...other }, sealed)).toThrow(/moved/);
    }
  });

  test("is refused under the keys of another site, even of the same name", () => {
    expect(() => open(makeKeys(), place, seal(keys, place, "Robin"))).toThrow(/can't be opened/);
  });

  test("is never quoted in the error", () => {
    const sealed = seal(keys, place, "Robin");
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => open(keys, place, sealed)).toThrow(
      /^A value of bookings\.name can't be opened: [a-z ,]+\.$/,
    );
  });
});

describe("after rotation", () => {
  const old = keysText("spring");
  const [hash = "", spring = ""] = old.split(",");
  const [, autumn = ""] = keysText("autumn").split(",");
  const before = parseKeys(old);
  const after = parseKeys([hash, autumn, spring].join(","));

  test("what the old key sealed still opens, and the new key seals", () => {
    expect(open(after, place, seal(before, place, "Robin"))).toBe("Robin");
    expect(keyIdOf(seal(after, place, "Robin"))).toBe("autumn");
  });

  test("what only an absent key sealed is refused with that reason", () => {
    const without: Keys = parseKeys([hash, spring].join(","));
    expect(() => open(without, place, seal(after, place, "Robin"))).toThrow(/not among DATA_KEYS/);
  });
});

function keyIdOf(sealed: Buffer): string {
  return sealed.toString("latin1", 2, 2 + (sealed[1] ?? 0));
}
