import { os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function votesRoutes(session: OpenSession) {
  void session;
  return {
    agreement: os.votes.agreement.handler(pending),
    rollCalls: os.votes.rollCalls.handler(pending),
    rollCall: os.votes.rollCall.handler(pending),
    links: os.votes.links.handler(pending),
    link: os.votes.link.handler(pending),
  };
}

function pending(): never {
  throw new Error("Roll calls are not answered yet.");
}
