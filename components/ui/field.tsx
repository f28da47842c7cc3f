import type { ReactNode } from "react";

export const inputLook =
  "mt-2 block min-h-11 w-full rounded-lg border border-edge bg-raised px-3 py-2 aria-invalid:border-2 aria-invalid:border-clay";

type Props = {
  name: string;
  label: string;
  /** Why it is asked, who sees it, when it is deleted. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Gets the ids that tie the field to its hint and its error. */
  children: (field: {
    id: string;
    name: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
};

export function Field({ name, label, hint, error, children }: Props) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div>
      <label className="block font-semibold" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="mt-1 text-quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: name,
        name,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="mt-2 font-semibold text-clay" id={id}>
      {children}
    </p>
  );
}
