/** The free times closest to the one that was wanted, earlier or later, in the order of the clock. */
export function nearestSlots(slots: readonly Date[], wanted: Date, count = 6): Date[] {
  const distance = (slot: Date) => Math.abs(slot.getTime() - wanted.getTime());
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .sort((a, b) => a.getTime() - b.getTime());
}
