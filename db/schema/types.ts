import { customType } from "drizzle-orm/pg-core";

/** AES-256-GCM envelope of lib/crypto, as bytes. Never plain text. */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => "bytea",
});

/** Keyed hash (HMAC-SHA-256), 32 bytes. */
export const keyedHash = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => "bytea",
});

type Range = { from: Date; to: Date };

/** Half-open range of instants, `[from, to)`. */
export const instantRange = customType<{ data: Range; driverData: string }>({
  dataType: () => "tstzrange",
  toDriver: ({ from, to }) => `[${from.toISOString()},${to.toISOString()})`,
  fromDriver: (text) => {
    const bounds = /^\["?([^",]+)"?,"?([^",)]+)"?\)$/.exec(text);
    if (!bounds?.[1] || !bounds[2]) throw new Error("A stored range is not half-open and bounded");
    return { from: new Date(bounds[1]), to: new Date(bounds[2]) };
  },
});
