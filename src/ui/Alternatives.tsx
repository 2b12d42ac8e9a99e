/** Names to choose from, in a sentence, each leading to its answer. */
export const Alternatives = ({
  names,
  hrefOf,
}: {
  names: readonly string[];
  hrefOf: (name: string) => string;
}) => (
  <>
    {names.map((name, index) => (
      <>
        {index > 0 && ', '}
        <a href={hrefOf(name)}>{name}</a>
      </>
    ))}
  </>
);
