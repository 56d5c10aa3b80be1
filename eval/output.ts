/** Where a command writes: results to `out`, what went wrong to `err`. Lines bring their own line ends. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}
