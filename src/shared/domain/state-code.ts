import { z } from "zod";

/** ISO 3166-1 alpha-3, upper case. "XKX" (user-assigned) stands for Kosovo. */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, "A state is written as ISO 3166-1 alpha-3, for example KEN.");
export type Iso3 = string;
