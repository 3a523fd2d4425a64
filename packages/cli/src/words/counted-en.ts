/** A number with its noun in English: `1 line`, `2 lines`, `1,000 lines`. */
export function countedEn(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}
