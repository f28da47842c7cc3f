import { expect, test } from "vitest";
import { retryTransaction } from "@/lib/bookings/retry";

/** As Drizzle hands it on: the driver's error, with its code, as the cause of another. */
const failure = (code: string) =>
  new Error("Failed query", { cause: Object.assign(new Error(code), { code }) });

function failing(times: number, error: Error) {
  const tried = { times: 0 };
  const run = async () => {
    tried.times++;
    if (tried.times <= times) throw error;
    return "done";
  };
  return { tried, run };
}

test.each(["40001", "40P01"])(
  "what another transaction stood in the way of (%s) is done again",
  async (code) => {
    const { tried, run } = failing(2, failure(code));
    expect(await retryTransaction(run)).toBe("done");
    expect(tried.times).toBe(3);
  },
);

test("it is given up after four times, with the database's own error", async () => {
  const error = failure("40P01");
  const { tried, run } = failing(9, error);
  await expect(retryTransaction(run)).rejects.toBe(error);
  expect(tried.times).toBe(4);
});

test.each([failure("23505"), new Error("a bug")])(
  "anything else is thrown at once",
  async (error) => {
    const { tried, run } = failing(1, error);
    await expect(retryTransaction(run)).rejects.toBe(error);
    expect(tried.times).toBe(1);
  },
);
