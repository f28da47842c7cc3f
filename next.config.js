import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { headersFor } from "./lib/safety/headers.js";

/** First path segments of what is not a public page. */
const unlocalised = "coach|api|exit|_next";

/** @type {(phase: string) => import("next").NextConfig} */
export default function config(phase) {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    agentRules: false,
    poweredByHeader: false,
    // Types are checked with the tests. Here it would make a visitor's server wait, and fail it for a
    // mistake in a file it never runs.
    typescript: { ignoreBuildErrors: true },
    devIndicators: false,
    images: { unoptimized: true },
    cacheHandler: fileURLToPath(new URL("./lib/pages/cache-handler.js", import.meta.url)),
    serverExternalPackages: ["postgres"],

    // Every public page lives under a hidden [locale] segment, so that none is rendered at build time
    // and the build needs no database. Visitors never see the segment.
    rewrites: async () => ({
      beforeFiles: [],
      afterFiles: [
        { source: "/", destination: "/en" },
        { source: `/:path((?!(?:${unlocalised})(?:/|$)).*)`, destination: "/en/:path" },
      ],
      fallback: [],
    }),
    redirects: async () => [
      { source: "/en", destination: "/", permanent: true },
      { source: "/en/:path*", destination: "/:path*", permanent: true },
    ],
    headers: async () => [
      { source: "/:path*", headers: headersFor({ development }) },
      { source: "/exit", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
    ],
  };
}
