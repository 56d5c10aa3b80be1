import { userInfo } from "node:os";

/** Who works here, for the log of decisions. An account without a name, as in a container, is its number. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}
