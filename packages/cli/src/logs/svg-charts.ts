/** Markup characters as references, and no control characters. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Two series as stacked columns. */
export function stackedChart(
  lower: readonly number[],
  upper: readonly number[],
  label: string,
): string {
  const [width, height] = [960, 160];
  const count = Math.max(lower.length, upper.length);
  if (count === 0) return '';
  const most = Math.max(1, ...lower.map((value, at) => value + (upper[at] ?? 0)));
  const step = width / count;
  const columns = lower.flatMap((value, at) => {
    const above = upper[at] ?? 0;
    return [
      column('ok', at, step, height - scale(value, most, height), scale(value, most, height)),
      column(
        'bad',
        at,
        step,
        height - scale(value + above, most, height),
        scale(above, most, height),
      ),
    ];
  });
  return svg(width, height, label, columns.join(''));
}

/** One series as small columns. */
export function sparkChart(series: readonly number[], label: string): string {
  const [width, height] = [240, 32];
  const most = Math.max(1, ...series);
  const step = width / Math.max(1, series.length);
  const columns = series.map((value, at) =>
    column('bad', at, step, height - scale(value, most, height), scale(value, most, height)),
  );
  return svg(width, height, label, columns.join(''));
}

/** A share as a bar. */
export function barChart(value: number, most: number, label: string): string {
  const width = 240;
  const length = most > 0 ? Math.max(value > 0 ? 1 : 0, (value / most) * width) : 0;
  return svg(
    width,
    12,
    label,
    `<rect class="bad" width="${length.toFixed(1)}" height="12" rx="2"/>`,
  );
}

function scale(value: number, most: number, height: number): number {
  return value > 0 ? Math.max(1, (value / most) * height) : 0;
}

function column(kind: string, at: number, step: number, y: number, height: number): string {
  if (height <= 0) return '';
  const gap = step > 3 ? 1 : 0;
  return `<rect class="${kind}" x="${(at * step).toFixed(1)}" y="${y.toFixed(1)}" width="${(step - gap).toFixed(1)}" height="${height.toFixed(1)}"/>`;
}

function svg(width: number, height: number, label: string, content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(label)}">${content}</svg>`;
}
