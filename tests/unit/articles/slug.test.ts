import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isSlug, slugOf } from "@/lib/articles/slug";
import { anyText } from "./any-text";

test.each([
  [
    "Why It’s So Hard to Let Go: The Trauma Bond Explained",
    "why-its-so-hard-to-let-go-the-trauma-bond-explained",
  ],
  ["It's   OK — really?", "its-ok-really"],
  ["Élan vital, naïve Œuvre, Straße, Ærø, Łódź", "elan-vital-naive-oeuvre-strasse-aero-lodz"],
  ["  7 signs (part 2)  ", "7-signs-part-2"],
  ["Привет", ""],
  ["…", ""],
])("%j has the address %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("an address ends after a whole word, at 80 characters at most", () => {
  expect(slugOf("word ".repeat(30))).toBe(`${"word-".repeat(15)}word`);
  expect(slugOf("a".repeat(100))).toBe("a".repeat(80));
});

test("every address made from a title is one, and makes itself again", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.lorem({ maxCount: 40 })), (title) => {
      const slug = slugOf(title);
      if (slug === "") return;
      expect(isSlug(slug)).toBe(true);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
