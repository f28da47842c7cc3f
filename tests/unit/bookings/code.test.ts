import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeAlphabet,
  codeForRequest,
  codeHash,
  codePrefix,
  normaliseCode,
} from "@/lib/bookings/code";
import { newRequestKey } from "@/lib/bookings/request-key";
import { makeKeys } from "@/tests/support/factories";

const keys = makeKeys();

describe("a code", () => {
  test("is four groups of four without look-alikes", () => {
    expect(new Set(codeAlphabet).size).toBe(32);
    expect(codeAlphabet).not.toMatch(/[01OI]|[^2-9A-Z]/);
    for (let n = 0; n < 200; n++) {
      expect(codeForRequest(keys, newRequestKey())).toMatch(
        /^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/,
      );
    }
  });

  test("uses every sign at every place about equally", () => {
    const places = Array.from({ length: 16 }, () => new Map<string, number>());
    const codes = 6400;
    for (let n = 0; n < codes; n++) {
      codeForRequest(keys, `key ${n}`)
        .replaceAll("-", "")
        .split("")
        .forEach((sign, place) => {
          places[place]?.set(sign, (places[place].get(sign) ?? 0) + 1);
        });
    }
    for (const counts of places) {
      expect(counts.size).toBe(codeAlphabet.length);
      for (const count of counts.values()) {
        expect(count).toBeGreaterThan(110); // 200 on average; six deviations are 84
        expect(count).toBeLessThan(290);
      }
    }
  });

  test("is the same for the same form, and another for another form or site", () => {
    const code = codeForRequest(keys, "AAAAAAAAAAAAAAAAAAAAAA");
    expect(codeForRequest(keys, "AAAAAAAAAAAAAAAAAAAAAA")).toBe(code);
    expect(codeForRequest(keys, "AAAAAAAAAAAAAAAAAAAAAB")).not.toBe(code);
    expect(codeForRequest(makeKeys(), "AAAAAAAAAAAAAAAAAAAAAA")).not.toBe(code);
  });

  test("is stored as its first group and a hash", () => {
    expect(codePrefix("ABCD-EFGH-JKMN-PQRS")).toBe("ABCD");
    expect(codeHash(keys, "ABCD-EFGH-JKMN-PQRS")).toHaveLength(32);
  });
});

describe("a typed code", () => {
  test("is read whatever its case, spaces and hyphens", () => {
    for (const typed of [
      "ABCD-EFGH-JKMN-PQRS",
      "abcd efgh jkmn pqrs",
      "  abcdefghjkmnpqrs\n",
      "AB CD–EF GH—JK.MN_PQ‑RS",
      "ABCD\u00a0EFGH\u2003JKMN PQRS",
    ]) {
      expect(normaliseCode(typed)).toBe("ABCD-EFGH-JKMN-PQRS");
    }
  });

  test("is no code when too short, too long or in signs that no code has", () => {
    for (const typed of [
      "",
      "ABCD",
      "ABCD-EFGH-JKMN-PQR",
      "ABCD-EFGH-JKMN-PQRSS",
      "ABCD-EFGH-JKMN-PQR0",
      "ABCD-EFGH-JKMN-PQR!",
      "ßßßß-ßßßß",
    ]) {
      expect(normaliseCode(typed)).toBeNull();
    }
  });

  test("however anyone spaces it, the code shown comes back", () => {
    const space = fc.constantFrom("", " ", "-", "  ", " - ");
    fc.assert(
      fc.property(fc.string(), fc.array(space, { minLength: 19, maxLength: 19 }), (key, spaces) => {
        const code = codeForRequest(keys, key);
        const typed = code
          .split("")
          .map((sign, n) => sign.toLowerCase() + (spaces[n] ?? ""))
          .join("");
        expect(normaliseCode(typed)).toBe(code);
      }),
    );
  });
});
