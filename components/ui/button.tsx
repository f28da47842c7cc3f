import type { ComponentProps } from "react";

const looks = {
  primary: "border border-transparent bg-sage text-paper hover:bg-ink",
  quiet: "border border-edge text-ink hover:border-ink hover:bg-sage-wash",
};

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-6 py-2.5 text-center font-semibold no-underline";

type Look = { look?: keyof typeof looks };

export function Button({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button className={`${shape} ${looks[look]} cursor-pointer ${className}`} {...rest} />;
}

/** Looks like a button, and is a link, since it leads somewhere. */
export function ButtonLink({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<"a"> & Look) {
  return <a className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}
