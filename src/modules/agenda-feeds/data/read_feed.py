"""Reads a feed as feedparser does, then asks again with what it was told; says how it went, in JSON."""
import json
import sys

import feedparser

first = feedparser.parse(sys.argv[1])
again = feedparser.parse(sys.argv[1], etag=first.get("etag"))
print(
    json.dumps(
        {
            "version": feedparser.__version__,
            "bozo": bool(first.bozo),
            "format": first.version,
            "titles": [entry.title for entry in first.entries],
            "ids": [entry.id for entry in first.entries],
            "links": [link["rel"] for link in first.feed.links],
            "dated": all("published_parsed" in entry for entry in first.entries),
            "again": again.status,
        }
    )
)
