"""Runs the engine of a library: `python -P -m core.service LIBRARY`."""

if __name__ == "__main__":
    # Not above: decode workers import this module again, under another name.
    from core.service.process import main

    main()
