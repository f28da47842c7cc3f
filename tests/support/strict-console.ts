import { afterEach, beforeEach, expect, vi } from "vitest";

// A logged error is a failed test, unless the test looked at it itself (mockClear says it did).
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
