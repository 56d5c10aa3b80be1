/** How a command ends, for scripts that call it. */
export const EXIT = { done: 0, bug: 1, usage: 2, someFilesFailed: 3, workspace: 4, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
