/** Runs a task for each item, several hosts at a time and each host's items one after the other. */
export async function oneAHost<T extends { readonly host: string }>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const hosts = new Map<string, T[]>();
  for (const item of items) hosts.set(item.host, [...(hosts.get(item.host) ?? []), item]);
  const queues = [...hosts.values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const item of queue) await task(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
}
