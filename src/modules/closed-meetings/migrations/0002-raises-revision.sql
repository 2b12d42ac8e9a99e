-- Its page says so: whoever answers the question changes what everybody reads.
create trigger raises_revision after insert or update or delete on questioned_meeting
  for each statement execute function public.raise_revision();
