import { after } from "next/server";
import { describeFailure } from "./describe-failure";

/** Runs `work` once the response is out. Its failure is logged in a line that holds no content. */
export function afterAnswer(name: string, work: () => Promise<unknown>) {
  after(async () => {
    try {
      await work();
    } catch (error) {
      console.error(`${name}: ${describeFailure(error)}`);
    }
  });
}
