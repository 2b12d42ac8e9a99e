-- Addresses that lead to nobody: they are not written to again until somebody says otherwise.
create table unreachable_address (
  address text primary key check (address = lower(address)),
  since timestamptz not null,
  -- In the words of the server that said so.
  why text not null
);
