import { isOwnAddress } from "./page-address.ts";

export interface SenderFrame {
  url: string;
  parent: object | null;
}

/** True for a message of our own page in the window itself; false for a frame in it or one that is gone. */
export function isOurPage(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
