"""The command line: `photosift search "a dog on the beach"`.

One module per family of commands; `run` is the way in. Nothing is imported here, so that the
entry point can ask what is a command without the cost of the commands.
"""

COMMANDS = (
    "add",
    "remove",
    "folders",
    "exclude",
    "index",
    "search",
    "similar",
    "photos",
    "failures",
    "tags",
    "albums",
    "rate",
    "favourite",
    "unfavourite",
    "hide",
    "unhide",
    "undo",
    "redo",
    "history",
    "trash",
    "move",
    "copy",
    "rename",
    "export",
    "dates",
    "missing",
    "purge",
    "status",
    "watch",
    "stop",
    "models",
    "settings",
    "library",
    "doctor",
    "clear",
    "desktop",
    "desktop-search",
    "show",
    "quick",
)
"""Words that choose the command line over the window, in the order of the help."""
