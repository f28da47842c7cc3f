/** Whether a text is an instant as this site writes it: "2027-03-01T09:00:00.000Z". */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  return !Number.isNaN(Date.parse(text));
}
