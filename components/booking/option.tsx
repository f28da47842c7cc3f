import type { ComponentProps } from "react";

type Props = ComponentProps<"input"> & { label: string; hint?: string };

/** One of several, or one of one: the whole card is the target. */
export function Option({ label, hint, ...input }: Props) {
  return (
    <label className="card flex min-h-11 cursor-pointer items-start gap-3 rounded-lg border border-line bg-raised px-4 py-3 has-checked:border-sage has-checked:bg-sage-wash">
      <input {...input} className="mt-1 size-5 shrink-0 accent-sage" />
      <span>
        <span className="block font-semibold">{label}</span>
        {hint && <span className="block text-quiet">{hint}</span>}
      </span>
    </label>
  );
}
