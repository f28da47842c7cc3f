import * as fc from "fast-check";

const character = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  // Halves of a character never come out of a UTF-8 file.
  .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
  .map((point) => String.fromCodePoint(point));

/** Any text a file can hold. fast-check's own `binary` unit takes a second to make. */
export const anyText = fc.string({
  unit: fc.oneof(
    character,
    fc.integer({ min: 0, max: 0x2f_ff }).map((point) => String.fromCodePoint(point)),
  ),
});
