const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const heights = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A bar of at most `width` columns; what is not nothing shows at least a sliver. */
export function drawBar(value: number, most: number, width: number): string {
  if (value <= 0 || most <= 0) return '';
  const parts = Math.max(1, Math.round((Math.min(value, most) / most) * width * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

/** A series as a line of columns, one character a bucket; a longer series is drawn with several buckets a column. */
export function drawSeries(series: readonly number[], width: number): string {
  const columns = squeeze(series, width);
  const most = Math.max(...columns, 0);
  return columns
    .map((value) =>
      value <= 0 ? heights[0] : heights[Math.max(1, Math.round((value / most) * 8))],
    )
    .join('');
}

/** How many buckets one column of `drawSeries` holds. */
export function bucketsPerColumn(length: number, width: number): number {
  return Math.max(1, Math.ceil(length / width));
}

function squeeze(series: readonly number[], width: number): number[] {
  const size = bucketsPerColumn(series.length, width);
  const columns: number[] = [];
  for (let at = 0; at < series.length; at += size)
    columns.push(series.slice(at, at + size).reduce((sum, value) => sum + value, 0));
  return columns;
}
