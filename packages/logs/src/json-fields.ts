/** An object that came as JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The objects in a list; anything else is left out. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value)
    ? (value as unknown[]).flatMap<JsonObject>((each) => objectOf(each) ?? [])
    : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A time as text or as seconds since 1970. */
export function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'number' ? value * 1000 : Date.parse(textOf(value) ?? '');
  return Number.isFinite(time) ? time : undefined;
}

/** Leaves out what is not there, as facts want it. */
export function present<T extends object>(
  fields: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
