const piece = /`([^`]+)`|(https:\/\/[^\s，。；、（）()"“”<>]+[^\s，。；、（）()"“”<>.,;:!?])/;

/** A sentence of the data: `commands` between backquotes as code, web addresses as links. */
export function Prose({ text }: { text: string }) {
  const parts = text.split(piece);
  return (
    <>
      {parts.map((part, index) => {
        if (part === undefined) return null;
        if (index % 3 === 1) return <code key={index}>{part}</code>;
        if (index % 3 === 2) return <OutsideLink key={index} url={part} />;
        return part;
      })}
    </>
  );
}

/** A link to a page of somebody else, with its address as text. */
export function OutsideLink({ url, text }: { url: string; text?: string }) {
  return (
    <a href={url} rel="noreferrer">
      {text ?? shortened(url)}
    </a>
  );
}

/** Where a link leads, as short as it can be told: host, owner or section, and the end of a long path. */
function shortened(url: string): string {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  if (plain.length <= 60) return plain;
  const parts = plain.split('/');
  const end = (parts.at(-1) ?? '').replace(/^(.{40}).+$/, '$1…');
  return [
    ...parts.slice(0, Math.min(3, parts.length - 1)),
    ...(parts.length > 4 ? ['…'] : []),
    end,
  ].join('/');
}
