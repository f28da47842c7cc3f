import { ConfigError, required } from "@/lib/env";
import { type Keys, parseKeys } from "./keys";

let current: Keys | undefined;

/** The keys of this process, read once. */
export function dataKeys(): Keys {
  current ??= read();
  return current;
}

function read(): Keys {
  const text = required("DATA_KEYS");
  try {
    return parseKeys(text);
  } catch (cause) {
    throw new ConfigError(cause instanceof Error ? cause.message : "DATA_KEYS can't be used.", {
      cause,
    });
  }
}
