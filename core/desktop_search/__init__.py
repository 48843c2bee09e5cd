"""Photos in the desktop's own search box: GNOME Shell's and KRunner's, on D-Bus.

The desktop starts `photosift desktop-search` when somebody types there, and it ends by itself a
little later. It is a client of the library like any other, and answers nobody but the session's
own bus.
"""
