import { Prose } from './prose.tsx';

/** Things to do, in order. */
export function Steps({ steps, from = 1 }: { steps: readonly string[]; from?: number }) {
  return (
    <ol class="steps" start={from}>
      {steps.map((step) => (
        <li key={step}>
          <Prose text={step} />
        </li>
      ))}
    </ol>
  );
}
