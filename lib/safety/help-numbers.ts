export type HelpLine = { label: string; number: string; note?: string };

export type HelpEntry = {
  country: string;
  lines: HelpLine[];
  /** Where the numbers stand, by host name. */
  sources: string[];
  /** ISO date on which they were taken from there. The coach confirms them before publishing. */
  asOf: string;
};

export const helpNumbers: HelpEntry[] = [
  {
    country: "United States",
    lines: [
      { label: "National Domestic Violence Hotline", number: "1-800-799-7233" },
      { label: "By text", number: "Send START to 88788" },
      { label: "TTY", number: "800-787-3224" },
      { label: "In danger", number: "911" },
    ],
    sources: ["ovc.ojp.gov"],
    asOf: "2026-11-22",
  },
  {
    country: "United Kingdom",
    lines: [
      { label: "Freephone, day and night", number: "0808 2000 247" },
      { label: "Scotland", number: "0800 027 1234" },
      {
        label: "In danger",
        number: "999",
        note: "If you can’t speak on a mobile, press 55 when asked.",
      },
    ],
    sources: ["refuge.org.uk", "safer.scot", "centre56.org.uk"],
    asOf: "2026-11-22",
  },
  {
    country: "Ireland",
    lines: [{ label: "Freephone, day and night", number: "1800 341 900" }],
    sources: ["womensaid.ie"],
    asOf: "2026-11-22",
  },
  {
    country: "Australia",
    lines: [
      { label: "1800RESPECT", number: "1800 737 732" },
      { label: "By text", number: "0458 737 732" },
      { label: "In danger", number: "000" },
    ],
    sources: ["1800respect.org.au", "thedailyaus.com.au"],
    asOf: "2026-11-22",
  },
  {
    country: "New Zealand",
    lines: [
      { label: "Freephone, day and night", number: "0800 733 843" },
      { label: "In danger", number: "111" },
    ],
    sources: ["govt.nz"],
    asOf: "2026-11-22",
  },
  {
    country: "Canada",
    lines: [
      { label: "In danger", number: "911" },
      { label: "Shelters by place", number: "sheltersafe.ca" },
    ],
    sources: ["justice.gc.ca"],
    asOf: "2026-11-22",
  },
  {
    country: "Germany",
    lines: [{ label: "Hilfetelefon, day and night", number: "116 016" }],
    sources: ["hilfetelefon.de"],
    asOf: "2026-11-22",
  },
];
