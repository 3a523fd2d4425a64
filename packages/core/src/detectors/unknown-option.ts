import type { Detector } from './finding.ts';

/** Options under names that the library does not know: it runs without them and says nothing. */
export const unknownOption: Detector = ({ settings: { unknownOptions = {} } }) => {
  const names = Object.entries(unknownOptions);
  if (names.length === 0) return [];
  return [
    {
      diagnosis: 'config/unknown-option',
      score: 250,
      args: {
        option: names.map(([written]) => written).join(', '),
        expectedOption: names.map(([, known]) => known).join(', '),
      },
      facts: names.map(([written, known]) => ({
        what: 'settings',
        text: `${written} ≠ ${known}`,
      })),
    },
  ];
};
