export * from "./articles";
export * from "./auth";
export * from "./availability";
export * from "./bookings";
export * from "./emails";
export * from "./settings";
