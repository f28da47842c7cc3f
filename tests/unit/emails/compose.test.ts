import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compose, initialsOf, type Letter } from "@/lib/emails/compose";
import { giveAways } from "@/lib/emails/vocabulary";

const startsAt = new Date("2026-12-01T09:30:00Z");
const zone = "Europe/Berlin";
const link = "https://site.example/coach/sign-in/open?token=abc&email=sam%40example.org";

const letters: Letter[] = [
  { kind: "client_requested", startsAt, zone, what: "Appointment" },
  { kind: "client_confirmed", startsAt, zone, what: "Appointment" },
  { kind: "client_declined", startsAt, zone, what: "Appointment" },
  { kind: "coach_requested", startsAt, zone: "America/New_York", initials: "R. K." },
  { kind: "coach_sign_in", link },
];

const titles = readdirSync("lib/demo/content", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => /^title: *"?(.+?)"?$/m.exec(readFileSync(join("lib/demo/content", path), "utf8")))
  .flatMap((found) => found?.[1] ?? []);

describe.each(letters)("the message $kind", (letter) => {
  const { subject, text } = compose(letter);

  test("gives nothing of the site away to whoever reads the inbox", () => {
    expect(titles.length).toBeGreaterThan(5);
    // A sign-in link's address names the desk; it goes to the coach alone.
    const words = text.replace(/https?:\/\/\S+/g, "");
    expect(giveAways(`${subject}\n${words}`, titles)).toEqual([]);
  });

  test("is written in plain words", () => {
    expect(grade(text.replace(/https?:\/\/\S+/g, ""))).toBeLessThanOrEqual(6);
  });

  test("has a link only if it is the coach's way in", () => {
    expect(/https?:|www\./.test(text)).toBe(letter.kind === "coach_sign_in");
  });
});

test("clients read the time in their own zone, with the zone named", () => {
  const mail = { kind: "client_confirmed", startsAt, what: "Appointment" } as const;
  expect(compose({ ...mail, zone }).text).toContain(
    "Tuesday 1 December 2026, 10:30\nBerlin time, GMT+1",
  );
  expect(compose({ ...mail, zone: "Asia/Kathmandu" }).text).toContain(
    "Tuesday 1 December 2026, 15:15\nKathmandu time, GMT+5:45",
  );
});

test("a service whose neutral name is not neutral goes out as an appointment", () => {
  const { text } = compose({ kind: "client_requested", startsAt, zone, what: "Trauma coaching" });
  expect(text).not.toMatch(/trauma/i);
  expect(text).toContain("Appointment\n");
});

test("the coach reads initials and the time, and nothing else of a person", () => {
  const { text } = compose({
    kind: "coach_requested",
    startsAt,
    zone: "America/New_York",
    initials: initialsOf("Ana Kovač"),
  });
  expect(text).toContain("A. K. asks for this time:");
  expect(text).toContain("Tuesday 1 December 2026, 04:30\nNew York time, GMT-5");
  expect(text).not.toMatch(/Ana|Kovač/);
});

test.each([
  ["robin", "R."],
  ["Anna-Lena Maria de la Cruz", "A. L. M."],
  ["Élodie", "É."],
  ["Łukasz ß", "Ł. SS."],
  ["李 雷", "李. 雷."],
  ["<b>@ 123", "B."],
  ["7", "Someone"],
  ["", "Someone"],
])("the initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

/** Flesch-Kincaid. A line of its own counts as a sentence, as it reads like one. */
function grade(text: string) {
  const sentences = text.split(/[.:!?]+\s|\n+/).filter((part) => /[a-z]/i.test(part));
  const words = text.match(/[a-z]+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string) {
  const groups = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "").match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
