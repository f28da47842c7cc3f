import { errorCode } from "./error-code";

/** Whether a process has this number, ours or not. */
export function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
