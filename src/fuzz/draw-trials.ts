/** One trial, and how the generator draws it: a plan, what is done to it, and how far it is followed. */
import fc from "fast-check";
import type { Base } from "./bases.ts";
import type { Kind } from "./mutation.ts";
import { type DrawnMutation, mutationOf } from "./mutations/all-mutations.ts";

/**
 * How far an accepted plan is followed: until its contexts and open data stand, its pages are rendered,
 * the site is published, or the decks are printed as well.
 */
export const DEPTHS = ["edition", "pages", "site", "deck"] as const;
export type Depth = (typeof DEPTHS)[number];

export interface Trial {
  base: Base;
  mutations: readonly DrawnMutation[];
  depth: Depth;
}

const kindsOf: Readonly<Record<Base, readonly Kind[]>> = {
  bare: ["bytes", "yaml", "meaning", "catalogue", "interface", "folder"],
  small: ["bytes", "yaml", "meaning", "catalogue", "interface", "folder"],
  worded: ["catalogue", "interface", "bytes"],
  example: ["bytes", "yaml", "meaning", "catalogue", "interface"],
  branded: ["brand"],
};

/** @param depths how often each depth is drawn, in proportion */
export const trials = (depths: Readonly<Record<Depth, number>>): fc.Arbitrary<Trial> =>
  fc
    .tuple(
      weighted<Base>({ bare: 60, small: 34, worded: 2, example: 3, branded: 1 }),
      weighted<Depth>(depths),
    )
    .chain(([base, depth]) =>
      fc.record({
        base: fc.constant(base),
        depth: fc.constant(depth),
        mutations: fc.array(mutationOf(kindsOf[base]), { minLength: 1, maxLength: 3 }),
      }),
    );

const weighted = <T extends string>(weights: Readonly<Record<T, number>>): fc.Arbitrary<T> =>
  fc.oneof(
    ...entriesOf(weights).flatMap(([value, weight]) =>
      weight > 0 ? [{ weight, arbitrary: fc.constant(value) }] : [],
    ),
  );

const entriesOf = <T extends string>(record: Readonly<Record<T, number>>): [T, number][] =>
  Object.keys(record).flatMap((key) => (isKey(record, key) ? [[key, record[key]]] : []));

const isKey = <T extends string>(record: Readonly<Record<T, number>>, key: string): key is T =>
  key in record;
