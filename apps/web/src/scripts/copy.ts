/** Copies what a button names, says so in the page's live region, and on the button for a moment. */
async function copy(button: HTMLElement): Promise<void> {
  const region = document.getElementById('copied');
  if (!region) return;
  const { copied = '', failed = '' } = region.dataset;
  const done = await write(button.getAttribute('data-copy') ?? '');
  region.textContent = '';
  region.textContent = done ? copied : failed;
  if (!done) return;
  const label = button.textContent;
  button.textContent = copied;
  button.classList.add('done');
  setTimeout(() => {
    button.textContent = label;
    button.classList.remove('done');
    region.textContent = '';
  }, 2000);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-copy]');
  if (button instanceof HTMLElement && !button.classList.contains('done')) void copy(button);
});
