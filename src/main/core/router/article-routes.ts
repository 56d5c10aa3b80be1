import { articleDetail, facets, listPage } from "../outreach/article-answers.ts";
import { readQuery } from "../search/queries.ts";
import { notFound, os, readLens } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function articleRoutes(session: OpenSession) {
  return {
    list: os.articles.list.handler(({ input, errors }) => {
      const { store, remember, suggestions } = session();
      const { scope, query } = readLens(session(), input.lens, errors);
      const total = remember("count", input.lens, () => store.list.count(scope));
      const page = listPage(store.list, scope, query.terms, input);
      return {
        ...page,
        total,
        didYouMean: total === 0 ? suggestions.didYouMean(input.lens.query) : null,
      };
    }),
    facets: os.articles.facets.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      return remember("facets", input.lens, () => facets(store.list, store.outreach, scope));
    }),
    get: os.articles.get.handler(({ input, errors }) => {
      const article = session().store.articles.read(input.id);
      if (!article) throw errors.NOT_FOUND(notFound("article", input.id));
      const query = readQuery(input.query);
      return articleDetail(article, query.ok ? query.value.terms : []);
    }),
    delete: os.articles.delete.handler(({ input }) => ({
      deleted: session().edits.deleteArticles(input.ids),
    })),
    correct: os.articles.correct.handler(async ({ input: { ids, ...change } }) => ({
      changed: await session().edits.correctArticles(ids, change),
    })),
    setPublished: os.articles.setPublished.handler(async ({ input, errors }) => {
      await session().edits.setPublished(input.id, input.value);
      const article = session().store.articles.read(input.id);
      if (!article) throw errors.NOT_FOUND(notFound("article", input.id));
      return articleDetail(article, []);
    }),
  };
}
