import { buildIfNeeded } from "@/lib/cli/build";

/** One build for all of these tests, and for whoever starts the site next. */
export default async function setup() {
  await buildIfNeeded(new AbortController().signal);
}
