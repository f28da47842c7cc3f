/** The browser and the Next request around a sign-in, for tests that have neither. */
export const siteUrl = "http://localhost:3000";

export const browser = {
  cookies: new Map<string, string>(),
  /** What runs once the request is answered. */
  afterwards: [] as (() => Promise<unknown>)[],

  reset() {
    this.cookies.clear();
    this.afterwards.length = 0;
  },
  async answered() {
    await Promise.all(this.afterwards.splice(0).map((work) => work()));
  },
  keepCookie(response: Response) {
    const given = /^([^=]+)=([^;]+)/.exec(response.headers.getSetCookie()[0] ?? "");
    this.cookies.set(given?.[1] ?? "", given?.[2] ?? "");
  },
};

/** In place of next/headers. The host is a forged one: nothing may be built from it. */
export const nextHeaders = {
  headers: async () =>
    new Headers({
      host: "forged.example",
      "x-forwarded-host": "forged.example",
      "x-forwarded-proto": "https",
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    }),
  cookies: async () => ({
    has: (name: string) => browser.cookies.has(name),
    set: (name: string, value: string) => browser.cookies.set(name, value),
  }),
};

/** In place of `after` from next/server. */
export function after(work: () => Promise<unknown>) {
  browser.afterwards.push(work);
}

/** What the button on the page behind a link sends. */
export function pressing(link: string, headers: Record<string, string> = { origin: siteUrl }) {
  const { search } = new URL(link);
  return new Request(`${siteUrl}/api/auth/callback/email${search}`, { method: "POST", headers });
}

/** Closes the pool that `database()` opened. */
export async function closeSiteDatabase() {
  const held = globalThis as { siteDatabase?: { close(): Promise<void> } };
  await held.siteDatabase?.close();
}
