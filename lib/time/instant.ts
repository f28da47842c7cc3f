/** Whether a text is an instant as this site writes it, in a year that makes sense: "2027-03-01T09:00:00.000Z". */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 2000 && year < 2200 && !Number.isNaN(Date.parse(text));
}
