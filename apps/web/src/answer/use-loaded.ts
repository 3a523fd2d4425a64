import { useEffect, useState } from 'preact/hooks';

/** What a module brings once it is there; `failed` until `again` succeeds. */
export interface Loaded<T> {
  readonly value?: T;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Loads once the page stands, so that the page need not wait for it. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<{ readonly loaded: T }>();
  const [failed, setFailed] = useState(false);
  const again = () => {
    setFailed(false);
    load().then(
      (loaded) => setValue({ loaded }),
      () => setFailed(true),
    );
  };
  useEffect(again, []);
  return { ...(value && { value: value.loaded }), failed, again };
}
