import { expect, test } from "vitest";
import { sender, senderAddress } from "@/lib/emails/sender";
import { giveAways, neutral } from "@/lib/emails/vocabulary";

test.each([
  "After an ABUSIVE relationship",
  "trauma-bond",
  "narcissist",
  "Toxic",
  "Kerry Rasenberger Coaching",
  "hurt",
])("%j gives the site away", (text) => {
  expect(giveAways(text)).not.toEqual([]);
});

test.each(["Your appointment is confirmed", "A cool approach", "Appointments"])(
  "%j says nothing",
  (text) => {
    expect(giveAways(text)).toEqual([]);
  },
);

test("accents and odd letters hide no word", () => {
  expect(giveAways("Träuma")).toEqual(["trauma"]);
  expect(giveAways("ｔｏｘｉｃ")).toEqual(["toxic"]);
});

test("an article's title is found in any case", () => {
  expect(giveAways("Read why it’s so hard to let go", ["Why It’s So Hard"])).toHaveLength(1);
});

test("a name of several lines, or of none, is not let through", () => {
  expect(neutral("Tea\r\nBcc: x@y.org", "Appointment")).toBe("Tea Bcc: x@y.org");
  expect(neutral("  ", "Appointment")).toBe("Appointment");
});

test("the sender is a neutral name, and can't add a header or a second address", () => {
  expect(sender("Tuesday Room", "post@example.org")).toBe("Tuesday Room <post@example.org>");
  expect(sender("Trauma Coaching", "post@example.org")).toBe("Appointments <post@example.org>");
  const forged = sender('Eve" <eve@evil.org>\r\nBcc: a@b.org,', "post@example.org");
  expect(forged).toMatch(/^[^<>"\r\n,:@]* <post@example\.org>$/);
});

test("EMAIL_FROM is an address, alone or after a name", () => {
  expect(senderAddress("post@example.org")).toBe("post@example.org");
  expect(senderAddress("Anything <post@example.org>")).toBe("post@example.org");
  expect(() => senderAddress(undefined)).toThrow(/EMAIL_FROM is not set/);
  expect(() => senderAddress("nobody")).toThrow(/EMAIL_FROM can't be used/);
});
