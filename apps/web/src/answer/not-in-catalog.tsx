import type { Texts } from '../words/texts.ts';

interface NotInCatalogProps {
  readonly domain: string;
  readonly suggestions: readonly string[];
  readonly texts: Texts;
  readonly onPick: (text: string) => void;
}

/** A domain that nobody has entered, with what may have been meant: offered, never applied. */
export function NotInCatalog({ domain, suggestions, texts, onPick }: NotInCatalogProps) {
  const { home } = texts.words;
  return (
    <section class="answer quiet" aria-labelledby="answer-title">
      <h2 id="answer-title">{home.notInCatalog(domain)}</h2>
      {suggestions.length > 0 && (
        <p class="offers">
          {home.didYouMean}
          {suggestions.map((suggestion) => (
            <button key={suggestion} type="button" onClick={() => onPick(suggestion)}>
              {suggestion}
            </button>
          ))}
        </p>
      )}
      <p>{home.notInCatalogNext}</p>
    </section>
  );
}
