"""What a selection of photos has in common, and what only some of them have."""

import json
from collections.abc import Sequence

from core.catalog.connection import Connection
from core.records import Chosen


def look(connection: Connection, photo_ids: Sequence[int]) -> Chosen:
    """Count the tags, albums and marks of photos; ids that the catalog does not know are none."""
    wanted = json.dumps(sorted(set(photo_ids)))
    photos, one, two, three, four, five, favourites, hidden = connection.one(
        "SELECT count(*), coalesce(sum(m.rating = 1), 0), coalesce(sum(m.rating = 2), 0), "
        "coalesce(sum(m.rating = 3), 0), coalesce(sum(m.rating = 4), 0), "
        "coalesce(sum(m.rating = 5), 0), coalesce(sum(m.favourite), 0), "
        "coalesce(sum(m.hidden), 0) FROM json_each(?) w "
        "CROSS JOIN photos p ON p.id = w.value LEFT JOIN marks m ON m.photo_id = p.id",
        (wanted,),
    )
    rated = (one, two, three, four, five)
    tags = connection.all(
        "SELECT x.tag_id, count(*) FROM json_each(?) w CROSS JOIN photo_tags x "
        "ON x.photo_id = w.value GROUP BY x.tag_id ORDER BY count(*) DESC, x.tag_id",
        (wanted,),
    )
    albums = connection.all(
        "SELECT x.album_id, count(*) FROM json_each(?) w "
        "CROSS JOIN album_photos x INDEXED BY album_photos_photo ON x.photo_id = w.value "
        "GROUP BY x.album_id ORDER BY count(*) DESC, x.album_id",
        (wanted,),
    )
    return Chosen(
        photos,
        tuple(tags),
        tuple(albums),
        (photos - sum(rated), *rated),
        favourites,
        hidden,
    )
