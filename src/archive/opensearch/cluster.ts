import { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { ArchiveUnavailable } from "../archive.js";

/** Where the cluster is, and how it knows us. */
export interface ClusterAddress {
  /** http:// or https://; a user and a password may stand in it. */
  readonly url: string;
  /** Sent with each request in place of a user and a password. */
  readonly apiKey?: string;
  /** PEM of the authority that signed the cluster's certificate, where the system does not know it. */
  readonly ca?: string;
}

/** The cluster cannot be asked now, or did not answer whole. The sentence says what and why. */
export class ClusterUnavailable extends ArchiveUnavailable {}

/** Somebody else has written what this would write: the snapshot that was to be made is there. */
export class ClusterConflict extends Error {}

export type Json = Readonly<Record<string, unknown>>;

/** A document that was found. */
export interface FoundDocument {
  readonly id: string;
  readonly score: number;
  readonly source: Json;
  /** What it was sorted by, for the page after it. */
  readonly sort: readonly unknown[];
}

/** A document, and the state of it that was read. */
export interface ReadDocument {
  readonly source: Json;
  readonly state: { readonly sequence: number; readonly term: number };
}

export interface Replacement {
  readonly document: Json;
  readonly was?: ReadDocument["state"];
}

export interface MovedAlias {
  readonly index: string;
  readonly alias: string;
  /** With a star. */
  readonly olders: string;
}

/** The few things that are asked of a cluster, each whole or not at all. Throws `ClusterUnavailable`. */
export interface Cluster {
  readonly search: (
    index: string,
    body: Json,
  ) => Promise<{ readonly found: readonly FoundDocument[]; readonly counted: Json }>;
  /** By id, in the order of the ids; undefined for those that are not there. */
  readonly documents: (index: string, ids: readonly string[]) => Promise<readonly (Json | undefined)[]>;
  /** Lines as the bulk request wants them. All are written, or this throws. */
  readonly bulk: (lines: readonly Json[]) => Promise<void>;
  /** Throws `ClusterConflict` where a document of that id is there. Gives the number of times that the id was written. */
  readonly create: (index: string, id: string, document: Json) => Promise<void>;
  readonly counter: (index: string, id: string) => Promise<number>;
  readonly deleteWhere: (index: string, query: Json) => Promise<void>;
  /** A document and what it was when it was read, for `replace`; undefined where there is none. */
  readonly read: (index: string, id: string) => Promise<ReadDocument | undefined>;
  /** Writes the document if it still is what was read, or if there is none where nothing was read. False where somebody else was first. */
  readonly replace: (index: string, id: string, change: Replacement) => Promise<boolean>;
  /** Each index gets this alias and loses those that begin like it: whoever writes through an older one is refused from then on. */
  readonly moveAliases: (aliases: readonly MovedAlias[]) => Promise<void>;
  /** Sets one field of all documents that fit. */
  readonly setWhere: (
    index: string,
    query: Json,
    field: { readonly name: string; readonly value: number },
  ) => Promise<void>;
  /** What was written until now is found from now on. */
  readonly refresh: (indices: readonly string[]) => Promise<void>;
  readonly makeIndex: (index: string, body: Json) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds. A question has a person waiting; what is written may take as long as a shard needs. */
const deadlines = { question: 5_000, write: 60_000 };

const hits = z.object({
  timed_out: z.literal(false).optional(),
  _shards: z.object({ failed: z.literal(0) }),
  hits: z.object({
    hits: z.array(
      z.object({
        _id: z.string(),
        _score: z.number().nullish(),
        _source: z.record(z.string(), z.unknown()).optional(),
        sort: z.array(z.unknown()).optional(),
      }),
    ),
  }),
  aggregations: z.record(z.string(), z.unknown()).optional(),
});
const documents = z.object({
  docs: z.array(z.object({ found: z.boolean().optional(), _source: z.record(z.string(), z.unknown()).optional() })),
});
const document = z.object({
  _source: z.record(z.string(), z.unknown()),
  _seq_no: z.number(),
  _primary_term: z.number(),
});
const bulked = z.object({
  items: z.array(z.record(z.string(), z.object({ status: z.number(), error: z.unknown().optional() }))),
});

interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD";
  readonly path: string;
  readonly querystring?: Json;
  readonly body?: Json;
  readonly lines?: readonly Json[];
  readonly deadline: number;
}

/** A library may tell of the address with all that stands in it. */
const withoutSecrets = (reason: string): string => reason.replaceAll(/\/\/[^/@\s]*@/gu, "//");

/** Connects to a cluster; nothing is asked of it yet. */
export function connect({ url, ca, apiKey }: ClusterAddress): Cluster {
  const client = new Client({
    node: url,
    // A write that timed out is sent again by the client, which is sound because every write here names its id.
    maxRetries: 2,
    ...(ca !== undefined && { ssl: { ca } }),
    ...(apiKey !== undefined && { headers: { authorization: `ApiKey ${apiKey}` } }),
  });

  async function request({ lines, body, deadline, ...asked }: Request): Promise<{ status: number; body: unknown }> {
    // The client's own time-out ends with the headers of an answer: this one goes round all of it.
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new ClusterUnavailable(`the cluster did not answer within ${deadline} ms`)),
        deadline,
      );
    });
    const params = {
      ...asked,
      ...(body !== undefined && { body }),
      ...(lines !== undefined && { bulkBody: lines.map((line) => JSON.stringify(line)).join("\n") + "\n" }),
    };
    try {
      const answer = client.transport.request(params, { requestTimeout: deadline, ignore: [404, 409] });
      const { statusCode, body: said } = await Promise.race([answer, late]);
      return { status: statusCode ?? 0, body: said };
    } catch (error) {
      if (error instanceof ClusterUnavailable) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ClusterUnavailable(`the cluster cannot be asked: ${withoutSecrets(reason)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Two thirds of an archive that answer “nothing found” would be worse than no answer. */
  function whole<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
    const read = schema.safeParse(body);
    if (!read.success) throw new ClusterUnavailable("a part of the cluster did not answer");
    return read.data;
  }

  return {
    async search(index, body) {
      const { body: said } = await request({
        method: "POST",
        path: `/${index}/_search`,
        querystring: { allow_partial_search_results: "false" },
        body,
        deadline: deadlines.question,
      });
      const { hits: found, aggregations = {} } = whole(hits, said);
      return {
        found: found.hits.map(({ _id, _score, _source, sort }) => ({
          id: _id,
          score: _score ?? 0,
          source: _source ?? {},
          sort: sort ?? [],
        })),
        counted: aggregations,
      };
    },
    async documents(index, ids) {
      if (ids.length === 0) return [];
      const { body } = await request({
        method: "POST",
        path: `/${index}/_mget`,
        body: { ids },
        deadline: deadlines.question,
      });
      return whole(documents, body).docs.map(({ found, _source }) => (found === true ? _source : undefined));
    },
    async bulk(lines) {
      if (lines.length === 0) return;
      const { body } = await request({
        method: "POST",
        path: "/_bulk",
        // Who has lost the right to write has lost the alias, and makes no index of its name.
        querystring: { require_alias: "true" },
        lines,
        deadline: deadlines.write,
      });
      for (const item of whole(bulked, body).items)
        for (const [kind, { status, error }] of Object.entries(item))
          if (status >= 300 && !(kind === "delete" && status === 404 && error === undefined))
            throw new ClusterUnavailable(`a document was not written: ${JSON.stringify(error).slice(0, 300)}`);
    },
    async create(index, id, document) {
      const { status } = await request({
        method: "PUT",
        path: `/${index}/_create/${encodeURIComponent(id)}`,
        querystring: { refresh: "true", require_alias: "true" },
        body: document,
        deadline: deadlines.write,
      });
      if (status === 409) throw new ClusterConflict(`${id} is there already`);
      if (status === 404) throw new ClusterConflict("another process reads the folder by now");
    },
    async counter(index, id) {
      const { body } = await request({
        method: "PUT",
        path: `/${index}/_doc/${encodeURIComponent(id)}`,
        querystring: { require_alias: "true" },
        body: {},
        deadline: deadlines.write,
      });
      const { _version: times } = whole(z.object({ _version: z.number() }), body);
      return times;
    },
    async read(index, id) {
      const { status, body } = await request({
        method: "GET",
        path: `/${index}/_doc/${encodeURIComponent(id)}`,
        deadline: deadlines.question,
      });
      if (status === 404) return undefined;
      const { _source: source, _seq_no: sequence, _primary_term: term } = whole(document, body);
      return { source, state: { sequence, term } };
    },
    async replace(index, id, { document: body, was }) {
      const { status } = await request({
        method: "PUT",
        path: `/${index}/_doc/${encodeURIComponent(id)}`,
        querystring: was === undefined ? { op_type: "create" } : { if_seq_no: was.sequence, if_primary_term: was.term },
        body,
        deadline: deadlines.question,
      });
      return status !== 409;
    },
    async moveAliases(aliases) {
      const actions = aliases.flatMap(({ index, alias, olders }) => [
        { remove: { index, alias: olders, must_exist: false } },
        { add: { index, alias } },
      ]);
      const { body } = await request({
        method: "POST",
        path: "/_aliases",
        body: { actions },
        deadline: deadlines.write,
      });
      whole(z.object({ acknowledged: z.literal(true) }), body);
    },
    async deleteWhere(index, query) {
      const { body } = await request({
        method: "POST",
        path: `/${index}/_delete_by_query`,
        querystring: { conflicts: "proceed", refresh: "true" },
        body: { query },
        deadline: deadlines.write,
      });
      whole(z.object({ failures: z.array(z.unknown()) }), body);
    },
    async setWhere(index, query, { name, value }) {
      const { body } = await request({
        method: "POST",
        path: `/${index}/_update_by_query`,
        querystring: { refresh: "true" },
        body: { query, script: { source: "ctx._source[params.name] = params.value", params: { name, value } } },
        deadline: deadlines.write,
      });
      if (whole(z.object({ failures: z.array(z.unknown()) }), body).failures.length > 0)
        throw new ClusterUnavailable("a part of the cluster did not write");
    },
    async refresh(indices) {
      await request({ method: "POST", path: `/${indices.join(",")}/_refresh`, deadline: deadlines.write });
    },
    async makeIndex(index, body) {
      const { status } = await request({ method: "HEAD", path: `/${index}`, deadline: deadlines.write });
      if (status !== 404) return;
      await request({ method: "PUT", path: `/${index}`, body, deadline: deadlines.write });
    },
    close: () => client.close(),
  };
}
