import { expect, test } from "vitest";
import { leadOf } from "@/lib/articles/lead";

test("a summary the writer gave is shown above the text", () => {
  expect(leadOf({ summary: "What helps in the first hour.", body: "The week was quiet." })).toBe(
    "What helps in the first hour.",
  );
});

test("a summary taken from the text's own beginning is not read twice", () => {
  const body = "You’re not *alone*.\nYou’re human, and it\\_is hard to go.";
  expect(leadOf({ summary: "You’re not alone. You’re human,…", body })).toBeNull();
  expect(leadOf({ summary: "You’re not alone.", body })).toBeNull();
});
