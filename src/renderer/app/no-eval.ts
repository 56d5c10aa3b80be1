import { config } from "zod";

// The page's policy forbids eval; zod would try it once to learn that, and the attempt counts as a violation.
config({ jitless: true });
