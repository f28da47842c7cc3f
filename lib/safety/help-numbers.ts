/** `call` and `text` are what a phone dials; a line without either is only read. */
export type HelpLine = {
  label: string;
  number: string;
  note?: string;
  call?: string;
  text?: string;
};

export type HelpEntry = {
  country: string;
  lines: HelpLine[];
  /** Where the numbers stand, by host name. */
  sources: string[];
  /** ISO date on which they were taken from there. The coach confirms them before publishing. */
  asOf: string;
};

/**
 * Emergency numbers first. Each was taken from its sources on its date; the coach confirms them before
 * publishing, the Australian helpline above all, since a newspaper is its source.
 */
export const helpNumbers: HelpEntry[] = [
  {
    country: "United States",
    lines: [
      { label: "In danger", number: "911", call: "911" },
      {
        label: "National Domestic Violence Hotline",
        number: "1-800-799-7233",
        call: "18007997233",
      },
      { label: "The same by text", number: "Send START to 88788", text: "88788" },
      { label: "The same by TTY", number: "800-787-3224", call: "8007873224" },
    ],
    sources: ["ovc.ojp.gov"],
    asOf: "2026-11-22",
  },
  {
    country: "United Kingdom",
    lines: [
      {
        label: "In danger",
        number: "999",
        call: "999",
        note: "If you can’t speak, press 55 when asked.",
      },
      {
        label: "National Domestic Abuse Helpline, day and night",
        number: "0808 2000 247",
        call: "08082000247",
      },
      { label: "Helpline for Scotland", number: "0800 027 1234", call: "08000271234" },
    ],
    sources: ["refuge.org.uk", "safer.scot", "centre56.org.uk"],
    asOf: "2026-11-22",
  },
  {
    country: "Ireland",
    lines: [{ label: "Women’s Aid, day and night", number: "1800 341 900", call: "1800341900" }],
    sources: ["womensaid.ie"],
    asOf: "2026-11-22",
  },
  {
    country: "Australia",
    lines: [
      { label: "In danger", number: "000", call: "000" },
      { label: "1800RESPECT", number: "1800 737 732", call: "1800737732" },
      { label: "The same by text", number: "0458 737 732", text: "0458737732" },
    ],
    sources: ["1800respect.org.au", "thedailyaus.com.au"],
    asOf: "2026-11-22",
  },
  {
    country: "New Zealand",
    lines: [
      { label: "In danger", number: "111", call: "111" },
      { label: "Crisis line, day and night", number: "0800 733 843", call: "0800733843" },
    ],
    sources: ["govt.nz"],
    asOf: "2026-11-22",
  },
  {
    country: "Canada",
    lines: [
      { label: "In danger", number: "911", call: "911" },
      { label: "Shelters by place", number: "sheltersafe.ca" },
    ],
    sources: ["justice.gc.ca"],
    asOf: "2026-11-22",
  },
  {
    country: "Germany",
    lines: [{ label: "Hilfetelefon, day and night", number: "116 016", call: "116016" }],
    sources: ["hilfetelefon.de"],
    asOf: "2026-11-22",
  },
];
