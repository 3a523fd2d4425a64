const months = 12;

/** Whether a source that was read on a day (YYYY-MM-DD) is worth reading again: that was more than twelve months ago. */
export function isStale(read: string, today: string): boolean {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return read < limit.toISOString().slice(0, 10);
}
