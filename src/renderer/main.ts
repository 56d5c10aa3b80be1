import { config } from "zod";

// The page's policy forbids eval, which zod would try once while schemas are made: the attempt alone counts as a
// violation. So this is said before the module that makes them is loaded.
config({ jitless: true });
await import("./app/start.tsx");
