"use client";

import { useEffect } from "react";

/** Turns to the zone this device is set to, where the address names none. */
export function FindZone({ shown }: { shown: string }) {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (timeZone === shown) return;
    const address = new URL(window.location.href);
    address.searchParams.set("zone", timeZone);
    window.location.replace(address);
  }, [shown]);
  return null;
}
