import { os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function tradeRoutes(session: OpenSession) {
  void session;
  return {
    pair: os.trade.pair.handler(pending),
    partners: os.trade.partners.handler(pending),
    products: os.trade.products.handler(pending),
    records: os.trade.records.handler(pending),
  };
}

function pending(): never {
  throw new Error("Trade is not answered yet.");
}
