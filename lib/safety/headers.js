// Plain JavaScript, since next.config.js reads it before anything is compiled.

const common = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "object-src": "'none'",
};

/** @param {Record<string, string>} directives */
function policy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/**
 * For reading pages: nothing runs but the site's own files.
 * @param {{ development: boolean }} mode hot reload writes script into the page, evaluates code and keeps a socket open
 */
function readingPolicy({ development }) {
  if (!development) return policy({ ...common, "script-src": "'self'" });
  return policy({ ...common, ...hotReload });
}

const hotReload = {
  "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self'",
};

/**
 * For pages rendered per request.
 * @param {string} nonce
 * @param {{ development: boolean }} mode
 */
export function noncePolicy(nonce, { development }) {
  return policy({
    ...common,
    "script-src": `'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : "'self'",
    "connect-src": "'self'",
  });
}

/**
 * For every answer. Pages rendered per request replace the policy by one with a nonce. `same-origin`
 * and not `no-referrer`: without an origin, forms sent without script are refused.
 * @param {{ development: boolean }} mode
 */
export function headersFor(mode) {
  return [
    { key: "Content-Security-Policy", value: readingPolicy(mode) },
    { key: "Referrer-Policy", value: "same-origin" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
    { key: "Cross-Origin-Embedder-Policy", value: "require-corp" },
    { key: "Strict-Transport-Security", value: "max-age=63072000" },
    {
      key: "Permissions-Policy",
      value: "camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()",
    },
  ];
}
