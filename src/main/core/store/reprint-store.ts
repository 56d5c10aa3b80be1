import { isReprint, SIGNATURE_VERSION, signText } from "../occurrences/text-signature.ts";
import type { SignedText, TextSignature } from "../occurrences/text-signature.ts";
import { foldText } from "../../../shared/domain/fold.ts";
import { readBlocks } from "./article-columns.ts";
import { mainText } from "./article-words.ts";
import type { Database } from "./database.ts";
import { unpackText } from "./packed-text.ts";

/**
 * Which articles are reprints of one text. A cluster holds all that a chain of reprints joins, deleted articles
 * included: that two texts come from one source stays true when the analyst deletes a third.
 */
export interface ReprintStore {
  /** Takes new articles in; ids ascend and are larger than all before. Call within the transaction that adds them. */
  add(articles: readonly { id: number; signature: SignedText }[]): void;
  /** Signs all articles anew where they were signed otherwise than this Demarche does. */
  bringUpToDate(): void;
}

/** Texts of one template can share a band by the thousand; the best so many are looked at. */
const MOST_CANDIDATES = 100;

export function createReprintStore(database: Database): ReprintStore {
  const { all, get, run } = database;

  /** Pairs of a new article with an earlier one that shares bands with it, most bands first. */
  function candidates(bands: readonly [band: number, article: number][]): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const row of all(
      `SELECT n.value ->> 1 AS article, b.article AS other
       FROM json_each(?) n JOIN reprint_band b ON b.band = n.value ->> 0 AND b.article < n.value ->> 1
       GROUP BY 1, 2 ORDER BY 1, count(*) DESC, 2`,
      JSON.stringify(bands),
    )) {
      const article = Number(row["article"]);
      const others = found.get(article) ?? [];
      if (others.length < MOST_CANDIDATES) others.push(Number(row["other"]));
      found.set(article, others);
    }
    return found;
  }

  function signatureOf(article: number): TextSignature {
    const row = get("SELECT bins, facts FROM reprint WHERE article = ?", article);
    return { bins: unpack(row?.["bins"]), facts: unpack(row?.["facts"]) };
  }

  function clusterOf(article: number): number {
    return Number(get("SELECT cluster FROM reprint WHERE article = ?", article)?.["cluster"]);
  }

  function join(left: number, right: number): void {
    run("UPDATE reprint SET cluster = ? WHERE cluster = ?", Math.min(left, right), Math.max(left, right));
  }

  function signatureOfText(article: number): SignedText {
    const row = get("SELECT text, blocks FROM article_text WHERE article = ?", article);
    const packed = row?.["text"];
    const main =
      packed instanceof Uint8Array ? mainText(unpackText(packed), readBlocks(String(row?.["blocks"]))) : "";
    return signText(foldText(main), main);
  }

  const store: ReprintStore = {
    add(articles) {
      const told = articles.filter(({ signature }) => signature.bins.length > 0);
      if (told.length === 0) return;
      const bands = told.flatMap(({ id, signature }) =>
        signature.bands.map((band): [number, number] => [band, id]),
      );
      bands.sort(([left], [right]) => left - right);
      run(
        "INSERT INTO reprint_band (band, article) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING",
        JSON.stringify(bands),
      );
      for (const { id, signature } of told) {
        run(
          "INSERT INTO reprint (article, cluster, bins, facts) VALUES (?, ?, ?, ?)",
          id,
          id,
          pack(signature.bins),
          pack(signature.facts),
        );
      }
      const found = candidates(bands);
      for (const { id, signature } of told) {
        for (const other of found.get(id) ?? []) {
          const cluster = clusterOf(other);
          const own = clusterOf(id);
          if (own !== cluster && isReprint(signature, signatureOf(other))) join(own, cluster);
        }
      }
    },

    bringUpToDate() {
      const version = String(SIGNATURE_VERSION);
      if (get("SELECT value FROM meta WHERE key = 'signatures'")?.["value"] === version) return;
      database.transaction(() => {
        run("DELETE FROM reprint_band");
        run("DELETE FROM reprint");
        const ids = all("SELECT id FROM article ORDER BY id").map((row) => Number(row["id"]));
        for (let start = 0; start < ids.length; start += SIGNED_AT_ONCE) {
          const some = ids.slice(start, start + SIGNED_AT_ONCE);
          store.add(some.map((id) => ({ id, signature: signatureOfText(id) })));
        }
        run(
          "INSERT INTO meta (key, value) VALUES ('signatures', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
          version,
        );
      });
    },
  };
  return store;
}

const SIGNED_AT_ONCE = 500;

/** Little-endian on every machine that Demarche runs on. */
function pack(numbers: Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function unpack(value: unknown): Uint16Array {
  if (!(value instanceof Uint8Array)) throw new TypeError("A signature holds no bytes.");
  return new Uint16Array(value.slice().buffer);
}
