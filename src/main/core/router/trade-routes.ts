import { DEFAULT_LENS } from "../../../shared/domain/lens.ts";
import { os, readLens } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function tradeRoutes(session: OpenSession) {
  return {
    pair: os.trade.pair.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { lens, partner, dataset, tolerancePercent } = input;
      const { scope } = readLens(session(), lens, errors);
      return remember(`trade pair ${partner} ${dataset} ${tolerancePercent}`, lens, () =>
        store.trade.pair(scope, partner, dataset, tolerancePercent),
      );
    }),
    partners: os.trade.partners.handler(({ input }) => {
      const { store, remember } = session();
      const { lens, year, measure, dataset } = input;
      return remember(`trade partners ${year} ${measure} ${dataset}`, lens, () =>
        store.trade.partners(lens, year, measure, dataset),
      );
    }),
    products: os.trade.products.handler(({ input }) => {
      const { store, remember } = session();
      return remember(`trade products ${JSON.stringify(input)}`, DEFAULT_LENS, () =>
        store.trade.products(input),
      );
    }),
    records: os.trade.records.handler(({ input }) => {
      const { chapter, cursor, limit, ...of } = input;
      return session().store.trade.page(of, chapter, cursor, limit);
    }),
  };
}
