/** "Kenya: 71% identical votes, n = 84" with the name in its own line. */
export function WordsTooltip({ words }: { words: string }) {
  const [name = "", ...rest] = words.split(": ");
  return (
    <>
      <strong>{name}</strong>
      {rest.length > 0 && <span>{rest.join(": ")}</span>}
    </>
  );
}
