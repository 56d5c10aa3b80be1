import { articles, imports, search } from "./corpus-contract.ts";
import { data } from "./data-contract.ts";
import { outreach } from "./outreach-contract.ts";
import { review } from "./review-contract.ts";
import { trade } from "./trade-contract.ts";
import { votes } from "./votes-contract.ts";
import { edits, folders, settings, workspace } from "./workspace-contract.ts";

/** Every procedure that the renderer, or any other client, may call. All input and output is parsed at this border. */
export const contract = {
  workspace,
  folders,
  imports,
  articles,
  search,
  outreach,
  review,
  data,
  trade,
  votes,
  edits,
  settings,
};
export type Contract = typeof contract;
