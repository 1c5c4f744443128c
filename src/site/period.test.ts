/** The plan's period ends with the last day of its last year. */
import test from "ava";
import { isPeriodOver } from "./period.ts";

const over = (date: string) =>
  isPeriodOver({ period: { start: 2018, end: 2021 }, edition: { date } });

test("an edition of the last year's last day is within the period", (t) => {
  t.false(over("2018-01-01"));
  t.false(over("2021-12-31"));
});

test("an edition of the day after is past it, and so is any later one", (t) => {
  t.true(over("2022-01-01"));
  t.true(over("2026-11-21"));
});

test("an edition from before the period is not past it", (t) => {
  t.false(over("2017-06-01"));
});
