-- The order of business that her last letter said, by its hash: whoever prepares the meeting sees that it has changed since. Null: no
-- letter said one, or it left before this was noted.
alter table sitting_call add column order_told text check (order_told ~ '^[0-9a-f]{64}$');
