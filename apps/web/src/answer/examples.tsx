import type { HomeWords } from '../words/words.ts';

const examples = [
  'someone@qq.com',
  '535 Login Fail. Please enter your authorization code to login.',
  "{ host: 'smtp.163.com', port: 465, secure: false }",
];

/** Things to try, for somebody who looks at an empty box. */
export function Examples({ words, onPick }: { words: HomeWords; onPick: (text: string) => void }) {
  return (
    <div class="examples">
      <p id="examples">{words.examples}</p>
      <ul aria-labelledby="examples">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" lang="en" onClick={() => onPick(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
