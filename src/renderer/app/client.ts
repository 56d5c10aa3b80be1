import type { ContractRouterClient } from "@orpc/contract";
import type { Contract } from "../../shared/contract/contract.ts";

/** The contract as the renderer calls it: every procedure a function, with the last argument `{ signal }`. */
export type DemarcheClient = ContractRouterClient<Contract>;
