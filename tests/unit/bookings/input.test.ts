import { describe, expect, test } from "vitest";
import { type BookingErrors, readBookingForm, typedBooking } from "@/lib/bookings/input";
import { newRequestKey } from "@/lib/bookings/request-key";

const complete = {
  name: "Robin",
  contact: "none",
  zone: "Europe/Berlin",
  at: "2026-12-02T09:00:00Z",
  key: "AAAAAAAAAAAAAAAAAAAAAA",
};

function form(fields: Record<string, string | string[]> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...complete, ...fields })) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return data;
}

function input(fields?: Record<string, string | string[]>) {
  const read = readBookingForm(form(fields));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.input;
}

function errors(fields: Record<string, string | string[]>): BookingErrors {
  const read = readBookingForm(form(fields));
  return read.ok ? {} : read.errors;
}

describe("someone who fills in as little as possible", () => {
  test("is understood, and isn't contacted", () => {
    expect(input()).toEqual({
      name: "Robin",
      contact: { kind: "none" },
      message: null,
      zone: "Europe/Berlin",
      startsAt: new Date("2026-12-02T09:00:00Z"),
      requestKey: "AAAAAAAAAAAAAAAAAAAAAA",
    });
    const silent = form();
    silent.delete("contact");
    expect(readBookingForm(silent)).toMatchObject({ input: { contact: { kind: "none" } } });
  });

  test("keeps nothing typed beside a choice that was not made", () => {
    const typed = {
      email: "robin@example.org",
      phone: "555 0100 22",
      ways: ["call"],
      word: "lantern",
    };
    expect(input(typed).contact).toEqual({ kind: "none" });
    expect(input({ ...typed, contact: "email" }).contact).toEqual({
      kind: "email",
      address: "robin@example.org",
    });
  });
});

describe("someone who may be phoned", () => {
  const phone = {
    contact: "phone",
    phone: " +44 (0)20 7946-0018 ",
    ways: ["voicemail", "call", "call"],
  };

  test("says how, when and with which word", () => {
    expect(input({ ...phone, safeHours: "mornings", word: "lantern" }).contact).toEqual({
      kind: "phone",
      number: "+44 (0)20 7946-0018",
      ways: ["call", "voicemail"],
      safeHours: "mornings",
      word: "lantern",
    });
    expect(input({ ...phone, word: " " }).contact).toMatchObject({ word: undefined });
  });

  test("is asked for what is missing, beside the field it is missing in", () => {
    expect(errors({ contact: "phone" })).toEqual({
      phone: "Write the phone number in digits, or choose not to be contacted.",
      ways: "Choose at least one: call, text or voicemail.",
    });
    expect(errors({ ...phone, phone: "ring me" })).toHaveProperty("phone");
    expect(errors({ ...phone, ways: ["pigeon"] })).toEqual({
      ways: "Choose among call, text and voicemail.",
    });
    expect(errors({ ...phone, safeHours: "x".repeat(201), word: "x".repeat(61) })).toEqual({
      safeHours: "Make the safe hours shorter: at most 200 characters.",
      word: "Make the word shorter: at most 60 characters.",
    });
  });
});

describe("someone who may be written to", () => {
  test("gives a whole address", () => {
    expect(input({ contact: "email", email: " Robin@Example.org " }).contact).toEqual({
      kind: "email",
      address: "Robin@Example.org",
    });
    const sentence = "Write the whole e-mail address, or choose not to be contacted.";
    for (const email of [
      "",
      "robin",
      "robin@",
      "a@b.org, c@d.org",
      "robin@example.org\nBcc: x@y.org",
    ]) {
      expect(errors({ contact: "email", email })).toEqual({ email: sentence });
    }
  });
});

test("each field that needs another answer says what to do", () => {
  expect(
    errors({ name: "  ", contact: "carrier pigeon", zone: "+01:00", at: "soon", key: "x" }),
  ).toEqual({
    name: "Write a name to use. It can be an invented one.",
    contact: "Choose whether and how we may contact you.",
    zone: "Choose your time zone from the list.",
    at: "Choose a day and a time.",
    key: "This page is out of date. Open it again and choose a time.",
  });
  expect(readBookingForm(new FormData())).toMatchObject({ ok: false });
  expect(errors({ name: "x".repeat(81) })).toHaveProperty("name");
  expect(errors({ message: "x".repeat(2001) })).toHaveProperty("message");
});

test("a name stays on one line, a message keeps its lines", () => {
  expect(input({ name: " Robin\r\nBcc:\u0000 x " }).name).toBe("Robin Bcc: x");
  expect(input({ message: "one\r\ntwo\n" }).message).toBe("one\ntwo");
  expect(input({ message: "x\r\n".repeat(999) }).message).toHaveLength(1997);
});

test("everything typed comes back for the form, right or wrong", () => {
  const typed = typedBooking(
    form({ name: " R ", contact: "phone", phone: "?", ways: ["call", "text"], message: "a\nb" }),
  );
  expect(typed).toMatchObject({
    name: " R ",
    contact: "phone",
    phone: "?",
    ways: ["call", "text"],
  });
  expect(typed.at).toBe(complete.at);
});

test("every form shown has a key of its own that the form's reader takes", () => {
  const key = newRequestKey();
  expect(newRequestKey()).not.toBe(key);
  expect(input({ key }).requestKey).toBe(key);
});
