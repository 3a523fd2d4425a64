/** Counts over time in buckets of one width. Plain data, so that a worker can hand it over. */
export interface Trend {
  /** Milliseconds. */
  width: number;
  from: number;
  to: number;
  /** By the number of the bucket since 1970. */
  readonly buckets: Map<number, number>;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const widths = [minute, 10 * minute, hour, 6 * hour, day, 7 * day, 28 * day];
/** A trend never has more buckets than this. */
const most = 96;

export function emptyTrend(): Trend {
  return { width: minute, from: Infinity, to: -Infinity, buckets: new Map() };
}

export function addTime(trend: Trend, time: number): void {
  if (time < trend.from || time > trend.to) {
    if (time < trend.from) trend.from = time;
    if (time > trend.to) trend.to = time;
    widen(trend, widthOf(trend));
  }
  const bucket = Math.floor(time / trend.width);
  trend.buckets.set(bucket, (trend.buckets.get(bucket) ?? 0) + 1);
}

export function addTrend(into: Trend, from: Trend): void {
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  const width = widthOf(into);
  widen(into, width);
  for (const [bucket, count] of from.buckets) {
    const at = Math.floor((bucket * from.width) / width);
    into.buckets.set(at, (into.buckets.get(at) ?? 0) + count);
  }
}

/** The width that fits a span; it depends on the span alone, so that no order of merging changes it. */
export function widthOf({ from, to }: Pick<Trend, 'from' | 'to'>): number {
  for (const width of widths) if ((to - from) / width < most - 1) return width;
  let width = 28 * day;
  while ((to - from) / width >= most - 1) width *= 13;
  return width;
}

function widen(trend: Trend, width: number): void {
  if (width === trend.width) return;
  const old = [...trend.buckets];
  const factor = trend.width / width;
  trend.width = width;
  trend.buckets.clear();
  for (const [bucket, count] of old) {
    const at = Math.floor(bucket * factor);
    trend.buckets.set(at, (trend.buckets.get(at) ?? 0) + count);
  }
}

/** The counts of a trend in the buckets of a longer span: one number a bucket, zeros too. */
export function seriesOf(trend: Trend, span: Pick<Trend, 'from' | 'to'>): number[] {
  if (span.to < span.from) return [];
  const width = widthOf(span);
  const first = Math.floor(span.from / width);
  const series = new Array<number>(Math.floor(span.to / width) - first + 1).fill(0);
  for (const [bucket, count] of trend.buckets) {
    const at = Math.floor((bucket * trend.width) / width) - first;
    if (at >= 0 && at < series.length) series[at] = (series[at] ?? 0) + count;
  }
  return series;
}
