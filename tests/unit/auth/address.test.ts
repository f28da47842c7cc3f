import { describe, expect, test } from "vitest";
import { readAddress } from "@/lib/auth/address";
import { ConfigError } from "@/lib/env";
import { describeFailure } from "@/lib/jobs/describe-failure";

describe("an address typed at sign-in", () => {
  test("is read in the one spelling it is stored in", () => {
    expect(readAddress("  Sam@Example.ORG ")).toBe("sam@example.org");
    expect(readAddress("ｓａｍ@example.org")).toBe("sam@example.org");
  });

  test.each(["", "sam", "a@b@c.org", '"a"@b.org', "a@b.org,c@d.org", "a@b.org\r\nBcc: c@d.org"])(
    "%j is none",
    (given) => {
      expect(readAddress(given)).toBeNull();
    },
  );

  test("a look-alike of @ adds no second address", () => {
    expect(readAddress("a@b.org＠c.org")).toBeNull();
  });
});

describe("the log line of a failure", () => {
  test("names the kinds of error down to the first cause, and quotes none of them", () => {
    const cause = Object.assign(new TypeError("sam@example.org"), { code: "23505" });
    const error = new Error("token abc", { cause: { err: new RangeError("link", { cause }) } });
    expect(describeFailure(error)).toBe("Error < RangeError < TypeError 23505");
    expect(describeFailure("sam@example.org")).toBe("string");
  });

  test("repeats what a wrong setting says, since that is written for whoever starts the site", () => {
    const error = new Error("x", { cause: new ConfigError("EMAIL_FROM is not set.") });
    expect(describeFailure(error)).toBe("EMAIL_FROM is not set.");
  });
});
