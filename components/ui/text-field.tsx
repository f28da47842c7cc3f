import type { ComponentProps, ReactNode } from "react";
import { Field, inputLook } from "./field";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
} & Pick<ComponentProps<"input">, "defaultValue" | "inputMode" | "maxLength"> &
  Pick<ComponentProps<"textarea">, "rows">;

// What is typed here must not come up when someone else starts typing on this device.
const unremembered = { autoComplete: "off", autoCorrect: "off", spellCheck: false } as const;

/** A line of text, or with `rows` several. */
export function TextField({ name, label, hint, error, rows, ...input }: Props) {
  return (
    <Field error={error} hint={hint} label={label} name={name}>
      {(field) => {
        const props = { ...field, ...unremembered, ...input, className: inputLook };
        return rows ? <textarea {...props} rows={rows} /> : <input {...props} />;
      }}
    </Field>
  );
}
