/** An address that is too long for its line goes on after its @, and nowhere else. */
export const Address = ({ children }: { children: string }) => {
  const [name, host] = children.split('@');
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
};
