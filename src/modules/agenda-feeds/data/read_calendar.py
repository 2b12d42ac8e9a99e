"""Reads a calendar with icalendar, and says what it found; whatever breaks RFC 5545 is an error."""
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

events = calendar.walk("VEVENT")
for component in calendar.walk():
    if component.errors:
        raise SystemExit(f"{component.name}: {component.errors}")
for event in events:
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
        assert name in event, name
    assert event["DTSTAMP"].to_ical().endswith(b"Z"), event["DTSTAMP"].dt
    assert event["LAST-MODIFIED"].dt == event["DTSTAMP"].dt
assert len({(str(e["UID"]), str(e.get("RECURRENCE-ID") and e["RECURRENCE-ID"].dt)) for e in events}) == len(events)
print(f"icalendar {icalendar.__version__}")
for event in events:
    status = str(event["STATUS"])
    print(event["DTSTART"].dt.isoformat(), int(event["SEQUENCE"]), status, "RECURRENCE-ID" in event)
