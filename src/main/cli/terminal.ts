/** Where a command writes. Results go to `out`, everything about the way there to `err`. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether `err` is a screen on which a line can be written over. */
  errIsScreen: boolean;
  /** Aborted when the user presses Ctrl+C. */
  interrupted: AbortSignal;
}
