/** An address that goes over to the next line at its sign, where a column is narrow. */
export const Address = ({ children }: { children: string }) => (
  <>
    {children.split(/(?=[@.])/).map((piece, index) => (
      <>
        {index > 0 && <wbr />}
        {piece}
      </>
    ))}
  </>
);
