import type { DfeDataset } from "./dfe-datasets.ts";

export type AreaLevel = "national" | "region" | "authority";

/** One row of a file: what is known of one area, one period and one group of children. */
export type Statistic = {
  dataset: DfeDataset;
  /** "2024", or "202425" for an academic year. */
  period: string;
  level: AreaLevel;
  areaCode: string;
  areaName: string;
  regionCode: string | null;
  leaCode: string | null;
  topic: string;
  breakdown: string;
  /** By column in small letters: a number, or the sign in its place. */
  figures: Readonly<Record<string, number | string>>;
};

/** What makes two rows the same one. */
export const statisticKey = (row: Statistic): string => [row.dataset, row.period, row.level, row.areaCode, row.topic, row.breakdown].join("|");

/** Whether a row is of all children of its area, not of one age or setting. */
export const isTotal = ({ topic }: Pick<Statistic, "topic">): boolean => /^all\b/i.test(topic) || topic === "";
