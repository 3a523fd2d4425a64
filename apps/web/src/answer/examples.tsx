import type { Texts } from '../words/texts.ts';

const examples = [
  'someone@qq.com',
  '535 Login Fail. Please enter your authorization code to login.',
  "{ host: 'smtp.163.com', port: 465, secure: false }",
];

/** Things to try, for somebody who looks at an empty box. */
export function Examples({ texts, onPick }: { texts: Texts; onPick: (text: string) => void }) {
  return (
    <div class="examples">
      <p id="examples">{texts.words.home.examples}</p>
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
