import type { Executor } from "@/db/client";
import { settings } from "@/db/schema";

export type Practice = {
  practiceName: string;
  coachName: string;
  zone: string;
  exitUrl: string;
  answersWithin: string;
  /** Days after a client's last session at which what they told us is erased. */
  keepDays: number;
};

/** What pages show before the coach has set anything up. */
const unnamed: Practice = {
  practiceName: "Your practice",
  coachName: "Your coach",
  zone: "UTC",
  exitUrl: "https://www.wikipedia.org/",
  answersWithin: "two working days",
  keepDays: 90,
};

/** The practice as readers and clients meet it. */
export async function practice(db: Executor): Promise<Practice> {
  const [row] = await db
    .select({
      practiceName: settings.practiceName,
      coachName: settings.coachName,
      zone: settings.zone,
      exitUrl: settings.exitUrl,
      answersWithin: settings.answersWithin,
      keepDays: settings.keepDays,
    })
    .from(settings);
  return row ?? unnamed;
}
