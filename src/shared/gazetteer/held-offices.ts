/** Offices as the role table holds them. */
export const PRESIDENT = { office: "president", rank: "head-of-state" } as const;
export const PRIME_MINISTER = { office: "prime minister", rank: "head-of-government" } as const;
export const FOREIGN_MINISTER = { office: "foreign minister", rank: "minister" } as const;
